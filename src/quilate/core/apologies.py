"""Pages for what could not be answered, drawn without the request, which may be what failed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation

from quilate.core.access import anybody
from quilate.core.speech import language_of_browser


@anybody
def nothing_here(_request: HttpRequest) -> HttpResponse:
    """Close an address that a library opens and Quilate does not want."""
    raise Http404


@anybody
def ask_for_a_link(request: HttpRequest) -> HttpResponse:
    """Say who gives a link to choose a password: none goes by e-mail, which is not set up."""
    return render(request, "account/password_reset.html")


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
