"""What is looked up once for each request, however often its page asks for it."""

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.http import HttpRequest, HttpResponseBase

P = ParamSpec("P")
R = TypeVar("R")
Page = Callable[[HttpRequest], HttpResponseBase]
#: Within a request, what each function has found for its arguments.
_KNOWN: ContextVar[dict[Any, Any] | None] = ContextVar("known", default=None)


def once(look_up: Callable[P, R]) -> Callable[P, R]:
    """Look up once in each request; in a job and in a command, each time."""

    @wraps(look_up)
    def looked_up(*arguments: P.args, **named: P.kwargs) -> R:
        known = _KNOWN.get()
        if known is None:
            return look_up(*arguments, **named)
        asked = (look_up, arguments, *named.items())
        if asked not in known:
            known[asked] = look_up(*arguments, **named)
        found: R = known[asked]
        return found

    return looked_up


def look_up_again() -> None:
    """Forget what was looked up: somebody has changed something since."""
    known = _KNOWN.get()
    if known is not None:
        known.clear()


def look_up_once(get_response: Page) -> Page:
    """Keep what is looked up, until a request is answered."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        before = _KNOWN.set({})
        try:
            return get_response(request)
        finally:
            _KNOWN.reset(before)

    return answered
