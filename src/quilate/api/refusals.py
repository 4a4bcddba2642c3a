"""What the interface answers where it has nothing else to answer: a code, and a sentence."""

from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, ValidationError
from pydantic import create_model

from quilate.api.answer import Answer
from quilate.core.speech import say

_STATUSES = {
    "no-token": 401,
    "not-allowed": 403,
    "no-run": 404,
    "no-customer": 404,
    "not-valued": 404,
    "nothing-here": 404,
    "unreadable": 422,
    "too-many": 429,
}
#: Whatever is asked.
_OF_ALL = ("no-token", "not-allowed", "unreadable", "too-many")


class Refused(Exception):  # noqa: N818 - the interface has not erred
    """The request is not answered, for a reason that its sender can act on."""

    def __init__(self, code: str, **details: Any) -> None:  # noqa: ANN401
        super().__init__(code)
        self.code, self.details = code, details


def refusal(code: str, **details: Any) -> HttpResponse:  # noqa: ANN401
    """Return the answer to a request that is refused, in the language that is spoken."""
    said = {"code": code, "message": say(f"api-{code}")} | details
    return JsonResponse({"error": said}, status=_STATUSES[code])


def refusing(*codes: str) -> dict[int, type[Answer]]:
    """Return what an operation may answer, by its status, beside what is asked."""
    by_status = defaultdict[int, list[str]](list)
    for code in (*_OF_ALL, *codes):
        by_status[_STATUSES[code]].append(code)
    return {status: _shape(alike) for status, alike in by_status.items()}


def _shape(codes: list[str]) -> type[Answer]:
    """Return the shape of a refusal by one of some codes, named after them."""
    named = "Or".join(code.title().replace("-", "") for code in codes)
    fields: dict[str, Any] = {"code": Literal[*codes], "message": str}
    if "unreadable" in codes:
        fields["parameters"] = list[str]
    why = create_model(f"{named}Error", __base__=Answer, **fields)
    return create_model(named, __base__=Answer, error=why)


def refuse_unknown(answer: Callable[..., Any]) -> Callable[..., Any]:
    """Have a parameter that is not known refused: misspelt, it would narrow nothing unnoticed."""

    @wraps(answer)
    def answer_known(request: HttpRequest, **known: Any) -> Any:  # noqa: ANN401 - as the library has it
        unknown = sorted(request.GET.keys() - known.keys())
        if unknown:
            raise Refused("unreadable", parameters=unknown)
        return answer(request, **known)

    return answer_known


def answer_refusals(api: NinjaAPI) -> None:
    """Have an interface refuse what it does not know, and answer every refusal alike."""
    api.add_decorator(refuse_unknown, mode="operation")
    api.add_exception_handler(Refused, _refused)
    api.add_exception_handler(AuthenticationError, _unknown)
    api.add_exception_handler(ValidationError, _unreadable)


def _refused(_request: HttpRequest, refused: Any) -> HttpResponse:  # noqa: ANN401 - as the library has it
    answer = refusal(refused.code, **refused.details)
    if answer.status_code == 429:
        answer["Retry-After"] = "60"
    return answer


def _unknown(_request: HttpRequest, _error: Any) -> HttpResponse:  # noqa: ANN401 - as the library has it
    answer = refusal("no-token")
    answer["WWW-Authenticate"] = "Bearer"
    return answer


def _unreadable(_request: HttpRequest, error: Any) -> HttpResponse:  # noqa: ANN401 - as the library has it
    where = sorted({str(each["loc"][-1]) for each in error.errors})
    return refusal("unreadable", parameters=where)
