"""Each request gets a number, a line in the log, and its place in the figures."""

import secrets
import time
from collections.abc import Callable

import structlog
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from structlog.contextvars import bound_contextvars

from quilate.core.watching.figures import count_request

Respond = Callable[[HttpRequest], HttpResponse]
#: Asked for every few seconds by machines: they would bury what people do.
_QUIET = {"healthz", "readyz", "metrics"}
_log = structlog.get_logger("quilate.requests")


def watch_requests(get_response: Respond) -> Respond:
    """Give each request a number, and tell of it: who by their number, what by the route.

    Addresses, queries and forms are not logged: customers' names stand in them.
    """

    def respond(request: HttpRequest) -> HttpResponse:
        request.number = secrets.token_hex(6)  # type: ignore[attr-defined]
        started = time.perf_counter()
        with bound_contextvars(request=request.number):  # type: ignore[attr-defined]
            response = get_response(request)
            _tell(request, response.status_code, time.perf_counter() - started)
        response.headers["X-Request-ID"] = request.number  # type: ignore[attr-defined]
        return response

    return respond


def _tell(request: HttpRequest, status: int, seconds: float) -> None:
    match = request.resolver_match
    name = match.view_name if match else ""
    count_request(name, str(request.method), status, seconds)
    is_quiet = name in _QUIET or request.path.startswith(settings.STATIC_URL)
    (_log.debug if is_quiet else _log.info)(
        "request",
        method=request.method,
        route=match.route if match else "",
        status=status,
        milliseconds=round(1000 * seconds, 1),
        # Only if somebody has looked: who it was is not worth a query of its own.
        person=getattr(getattr(request, "_cached_user", None), "pk", None),
    )
