"""Pages for what could not be answered, drawn without the request, which may be what failed."""

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation

from quilate.core.speech import language_of_browser


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that what the browser sent cannot be read."""
    return _apology(request, "400.html", 400)


def server_error(request: HttpRequest) -> HttpResponse:
    """Say that something broke, and under which number that stands in the log."""
    return _apology(request, "500.html", 500)


def _apology(request: HttpRequest, template: str, status: int) -> HttpResponse:
    code = getattr(request, "LANGUAGE_CODE", None) or language_of_browser(request)
    with translation.override(code):
        page = render_to_string(template, {"reference": getattr(request, "number", "")})
    return HttpResponse(page, status=status)
