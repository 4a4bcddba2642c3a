"""Addresses for programs, and of the pages for the people who write them."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path

from quilate.api import pages
from quilate.api.endpoints import api
from quilate.api.refusals import refusal
from quilate.core.access import DECISION, anybody

#: Who may ask is told by a token; what may be asked stands open.
_BY_TOKEN, _OPEN = "by-token", {"openapi-json"}


@anybody
def nothing_here(_request: HttpRequest, rest: str) -> HttpResponse:
    """Say to a program, and not with a page, that there is nothing at an address."""
    return refusal("nothing-here")


def _decided(routes: Sequence[Any]) -> Sequence[Any]:
    """Say of each route of the library who opens it, as every page says it."""
    for route in routes:
        setattr(route.callback, DECISION, "anybody" if route.name in _OPEN else _BY_TOKEN)
    return routes


_routes, _, _namespace = api.urls
urlpatterns = [
    path("account/tokens/", pages.tokens, name="access-tokens"),
    path("account/tokens/reference/", pages.reference, name="api-reference"),
    path("account/tokens/<int:number>/revoke/", pages.revoke, name="revoke-access-token"),
    path("api/v1/", (_decided(_routes), "ninja", _namespace)),
    path("api/<path:rest>", nothing_here, name="no-such-address"),
]
