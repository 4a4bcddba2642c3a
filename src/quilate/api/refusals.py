"""What the interface answers where it has nothing else to answer: a code, and a sentence."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, ValidationError

from quilate.core.speech import say


class Refused(Exception):  # noqa: N818 - the interface has not erred
    """The request is not answered, for a reason that its sender can act on."""

    def __init__(self, status: int, code: str, **details: Any) -> None:  # noqa: ANN401
        super().__init__(code)
        self.status, self.code, self.details = status, code, details


def refusal(status: int, code: str, **details: Any) -> HttpResponse:  # noqa: ANN401
    """Return the answer to a request that is refused, in the language that is spoken."""
    said = {"code": code, "message": say(f"api-{code}")} | details
    return JsonResponse({"error": said}, status=status)


def answer_refusals(api: NinjaAPI) -> None:
    """Have an interface answer every refusal alike."""
    api.add_exception_handler(Refused, _refused)
    api.add_exception_handler(AuthenticationError, _unknown)
    api.add_exception_handler(ValidationError, _unreadable)


def _refused(_request: HttpRequest, refused: Any) -> HttpResponse:  # noqa: ANN401 - as the library has it
    answer = refusal(refused.status, refused.code, **refused.details)
    if refused.status == 429:
        answer["Retry-After"] = "60"
    return answer


def _unknown(_request: HttpRequest, _error: Any) -> HttpResponse:  # noqa: ANN401 - as the library has it
    answer = refusal(401, "no-token")
    answer["WWW-Authenticate"] = "Bearer"
    return answer


def _unreadable(_request: HttpRequest, error: Any) -> HttpResponse:  # noqa: ANN401 - as the library has it
    where = sorted({str(each["loc"][-1]) for each in error.errors})
    return refusal(422, "unreadable", parameters=where)
