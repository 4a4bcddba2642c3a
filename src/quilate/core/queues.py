"""The processes of a server have queues of one length, and nobody waits beside an idle one."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse

Respond = Callable[[HttpRequest], HttpResponse]
#: In the environment: the file in which the processes of a server count who waits.
QUEUES = "QUILATE_QUEUES"
_MOST_PROCESSES = 64
#: What a byte holds; a queue of more is as long as that.
_LONGEST = 255


class Queue:
    """The requests that one process has, beside those of the others.

    Each process has a byte of the file, which it alone writes.
    """

    def __init__(self, file: Path) -> None:
        with file.open("ab") as together:
            together.write(b"\0")
            together.flush()
            self._place = together.tell() - 1
        self._file = os.open(file, os.O_RDWR)
        self._length = 0
        self._lock = threading.Lock()

    @contextmanager
    def with_one_more(self) -> Iterator[None]:
        """Count a request, from when it has come until it is answered."""
        self._grow(1)
        try:
            yield
        finally:
            self._grow(-1)

    def is_the_longer(self) -> bool:
        """Tell whether who goes from here to the shortest queue would have fewer before them."""
        lengths = os.pread(self._file, _MOST_PROCESSES, 0)
        others = lengths[: self._place] + lengths[self._place + 1 :]
        return self._length > min(others, default=self._length) + 1

    def _grow(self, by: int) -> None:
        with self._lock:
            self._length += by
            os.pwrite(self._file, bytes([min(self._length, _LONGEST)]), self._place)


def even_out(get_response: Respond) -> Respond:
    """End the connection of somebody who was answered by the process with the longer queue.

    Their browser opens another for its next request, which any process may take. Else they would
    stay with the process that took them first.
    """
    if QUEUES not in os.environ:
        raise MiddlewareNotUsed(
            "Only `quilate serve` has several processes that know of each other."
        )
    queue = Queue(Path(os.environ[QUEUES]))

    def respond(request: HttpRequest) -> HttpResponse:
        with queue.with_one_more():
            response = get_response(request)
            if queue.is_the_longer():
                response.headers["Connection"] = "close"
        return response

    return respond
