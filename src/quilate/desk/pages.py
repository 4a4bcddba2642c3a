"""Home, and the search over everything."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.customers.queries import CustomerFilters, customers_page

#: Home shows so many of the customers who came last.
_NEWEST = 8


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def home(request: PersonRequest) -> HttpResponse:
    """Show where one stands, and what is worth doing."""
    newest = customers_page(request.user, CustomerFilters(order="-since"), size=_NEWEST)
    return render(request, "desk/home.html", {"newest": newest.rows})


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def search(request: PersonRequest) -> HttpResponse:
    """Look for customers; the only one that is found is opened."""
    text = request.GET.get("q", "").strip()
    found: list[Customer] = []
    if text:
        found = customers_page(request.user, CustomerFilters(text=text)).rows
    if len(found) == 1:
        return redirect("customer", found[0].pk)
    return render(request, "desk/search.html", {"text": text, "found": found})
