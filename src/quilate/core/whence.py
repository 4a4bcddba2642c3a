"""From where somebody asks: the address that the trail keeps beside what they did."""

from collections.abc import Callable
from contextvars import ContextVar

from allauth.account.adapter import get_adapter
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

_ASKED: ContextVar[HttpRequest | None] = ContextVar("asked", default=None)


def remember_from_where(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Let the trail know the address of a request, while it is answered."""

    def respond(request: HttpRequest) -> HttpResponse:
        token = _ASKED.set(request)
        try:
            return get_response(request)
        finally:
            _ASKED.reset(token)

    return respond


def whence() -> str | None:
    """Return the address of whoever asks now; None in a job, and where it cannot be known.

    What a proxy says is believed only where the settings name one (``BEHIND_PROXY``).
    """
    request = _ASKED.get()
    if request is None:
        return None
    try:
        return str(get_adapter().get_client_ip(request))
    except PermissionDenied:
        return None
