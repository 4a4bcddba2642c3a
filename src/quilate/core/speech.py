"""The language in which somebody is spoken to."""

from functools import cache

from django.http import HttpRequest
from django.utils import translation
from django.utils.functional import lazy

from quilate.language import LANGUAGES, Language


def language_of(request: HttpRequest) -> str:
    """Return the language of a request: the person's own, else the browser's, else Spanish."""
    if request.user.is_authenticated and request.user.language in LANGUAGES:
        return str(request.user.language)
    return language_of_browser(request)


def language_of_browser(request: HttpRequest) -> str:
    """Return the language that a browser asks for, else Spanish."""
    asked = translation.get_language_from_request(request)[:2]
    return asked if asked in LANGUAGES else "es"


def spoken() -> Language:
    """Return the language that is spoken now."""
    code = (translation.get_language() or "es")[:2]
    return _language(code if code in LANGUAGES else "es")


def say(message_id: str, **arguments: object) -> str:
    """Return a sentence in the language that is spoken now."""
    if not arguments:
        return _sentence(spoken().code, message_id)
    return spoken()(message_id, **arguments)


#: For what is written once for all languages, such as the label of a field: said when it is shown.
say_later = lazy(say, str)


@cache
def _sentence(code: str, message_id: str) -> str:
    # A page says dozens of these, always alike.
    return _language(code)(message_id)


@cache
def _language(code: str) -> Language:
    return Language(code)
