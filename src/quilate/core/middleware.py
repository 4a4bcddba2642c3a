"""Each page speaks the language of the person who asked for it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

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
        response.headers.setdefault("Content-Language", code)
        return response

    return respond
