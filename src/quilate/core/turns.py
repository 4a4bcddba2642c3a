"""One page at a time is computed in a process; the others wait for their turn."""

import threading
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

Respond = Callable[[HttpRequest], HttpResponse]
#: How long a request waits for its turn before it is answered beside the one that has it: a slow
#: line that brings a large file keeps nobody out.
PATIENCE_SECONDS = 1.0
#: Python runs one thread of a process at a time. Several who compute at once take it from each
#: other at every statement, and all of them are late.
_turns = threading.Semaphore()


def take_turns(get_response: Respond) -> Respond:
    """Answer requests one after the other, in the order in which they came."""

    def respond(request: HttpRequest) -> HttpResponse:
        has_turn = _turns.acquire(timeout=PATIENCE_SECONDS)
        try:
            return get_response(request)
        finally:
            if has_turn:
                _turns.release()

    return respond
