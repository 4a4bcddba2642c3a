"""Whoever does nothing for a while is signed out; whoever works is not."""

import time
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

#: A session is written again after this share of its time: not at every request.
_SHARE = 0.1
_RENEWED = "renewed_at"


def keep_the_session_of_who_works(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Begin the time of a session anew while somebody uses it."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.user.is_authenticated and _is_due(request):
            request.session[_RENEWED] = int(time.time())
        return response

    return respond


def _is_due(request: HttpRequest) -> bool:
    age = time.time() - float(request.session.get(_RENEWED, 0))
    return bool(age >= _SHARE * settings.SESSION_COOKIE_AGE)
