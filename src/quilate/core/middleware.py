"""Each page speaks the language of the person who asked, and reads the clock of the company."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext

from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import timezone, translation

from quilate.core.models import Company
from quilate.core.speech import language_of


def speak_the_language_of_the_person(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Set the language of a request: the person's own, else the browser's."""

    def respond(request: HttpRequest) -> HttpResponse:
        code = language_of(request)
        request.LANGUAGE_CODE = code
        with translation.override(code):
            response = get_response(request)
        if isinstance(response, StreamingHttpResponse) and not isinstance(response, FileResponse):
            # Its pieces are made once the request is over.
            response.streaming_content = _spoken(iter(response), code)
        response.headers.setdefault("Content-Language", code)
        return response

    return respond


def _spoken(pieces: Iterator[bytes], code: str) -> Iterator[bytes]:
    """Give pieces each of which is made in a language."""
    while True:
        with translation.override(code):
            piece = next(pieces, None)
        if piece is None:
            return
        yield piece


def read_the_clock_of_the_company(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Show dates and times as the clocks of the company do, to those who have signed in."""

    def respond(request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return get_response(request)
        with _company_of(request), timezone.override(Company.time_zone_in_use()):
            return get_response(request)

    return respond


def _company_of(request: HttpRequest) -> AbstractContextManager[None]:
    """Return what keeps the company at hand; who changes something reads it anew each time."""
    return Company.read_once() if request.method in {"GET", "HEAD"} else nullcontext()
