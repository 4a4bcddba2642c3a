"""How somebody likes to read: their language and their theme."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from quilate.core.access import anybody
from quilate.core.returning import address_to_return_to
from quilate.language import LANGUAGES

CHOICES = {"theme": ("system", "light", "dark"), "language": LANGUAGES}


@anybody
@require_POST
def keep_preferences(request: HttpRequest) -> HttpResponse:
    """Keep the choices that were sent: with the person, else in a cookie of the browser."""
    chosen = {name: request.POST[name] for name in CHOICES if name in request.POST}
    if any(value not in CHOICES[name] for name, value in chosen.items()):
        return HttpResponseBadRequest()
    response = redirect(address_to_return_to(request, otherwise="/"))
    if not request.user.is_authenticated:
        _keep_in_browser(response, chosen)
        return response
    for name, value in chosen.items():
        setattr(request.user, name, value)
    request.user.save(update_fields=list(chosen))
    return response


def _keep_in_browser(response: HttpResponse, chosen: dict[str, str]) -> None:
    if "language" in chosen:
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            chosen["language"],
            max_age=365 * 86400,
            secure=settings.SESSION_COOKIE_SECURE,
            samesite="Lax",
        )
