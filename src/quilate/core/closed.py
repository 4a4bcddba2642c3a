"""Addresses that a library opens, and Quilate closes or answers otherwise."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from quilate.core.access import anybody


@anybody
def nothing_here(_request: HttpRequest) -> HttpResponse:
    """Close an address that a library opens and Quilate does not want."""
    raise Http404


@anybody
def ask_for_a_link(request: HttpRequest) -> HttpResponse:
    """Say who gives a link to choose a password: none goes by e-mail, which is not set up."""
    return render(request, "account/password_reset.html")
