"""The pages of contracts."""

import datetime as dt

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.value.contracts.members import ending_in
from quilate.value.contracts.queries import book_of
from quilate.value.contracts.shown import shown_of
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def contracts(request: PersonRequest) -> HttpResponse:
    """Show what contracts bring a month, when they may be ended, and what is to come."""
    standing = standing_of(request.user)
    book = book_of(request.user, standing.run) if standing.is_ready and standing.run else None
    shown: dict[str, object] = {"standing": standing, "book": book}
    if book:
        shown |= shown_of(book, plan=request.GET.get("plan", ""))
    return render(request, "contracts/contracts.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def ending(request: PersonRequest, year: int, month: int) -> HttpResponse:
    """Show the customers whose next commitment ends in a month."""
    try:
        first = dt.date(year, month, 1)
    except ValueError as error:
        raise Http404 from error
    standing = standing_of(request.user)
    cursor = request.GET.get("cursor", "")
    shown = {
        "standing": standing,
        "month": first,
        "page": ending_in(first, request.user, cursor=cursor) if standing.is_ready else None,
    }
    return render(request, "contracts/ending.html", shown)
