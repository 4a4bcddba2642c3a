"""Sections of the page of a customer, each with an address of its own."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.customers.pages.found import found_customer
from quilate.customers.sections import section_for
from quilate.customers.timeline import timeline_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def section(request: PersonRequest, number: int, name: str) -> HttpResponse:
    """Show a section: alone to the page that fetches it, on a page of its own to a browser."""
    customer = found_customer(request, number)
    found = section_for(request.user, customer, name)
    if not found:
        raise Http404
    shown = {"customer": customer, "each": found, "shown": found.shown}
    is_part = bool(request.htmx)  # type: ignore[attr-defined]
    template = found.section.template if is_part else "customers/section.html"
    return render(request, template, shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def timeline(request: PersonRequest, number: int) -> HttpResponse:
    """Show what happened before a moment."""
    customer = found_customer(request, number)
    page = timeline_of(request.user, customer, cursor=request.GET.get("cursor", ""))
    shown = {"customer": customer, "page": page}
    return render(request, "customers/timeline.html", shown)
