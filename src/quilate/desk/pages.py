"""Home, and the search over everything."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.activity.models import Order
from quilate.activity.queries.orders import orders_numbered
from quilate.activity.queries.sales import sales_by_month
from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.customers.filtering import CustomerFilters
from quilate.customers.models import Customer
from quilate.customers.queries import customers_page
from quilate.desk.charts import sales_chart
from quilate.desk.figures import figures_of
from quilate.desk.glossary import glossary_for
from quilate.desk.waiting import waiting_for
from quilate.desk.worth import worth_of

#: Home shows so many of the customers who came last.
_NEWEST = 6
#: The sales of two years and the month that runs, so that a month meets the one a year before.
_MONTHS = 25


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def home(request: PersonRequest) -> HttpResponse:
    """Show where one stands, and what is worth doing."""
    today = timezone.localdate()
    sales = sales_by_month(request.user, months=_MONTHS, on=today)
    worth = worth_of(request.user, on=today)
    # A company that has not begun has sold nothing: no amount is written then.
    currency = str(worth.get("worth_currency") or Company.currency_in_use())
    shown = {
        "sales": sales,
        "currency": currency,
        "figures": figures_of(sales, currency=currency),
        "chart": sales_chart(sales),
        "waiting": waiting_for(request.user, on=today),
        **worth,
    }
    if "equity" not in shown:
        newest = CustomerFilters(order="-since")
        shown["newest"] = customers_page(request.user, newest, size=_NEWEST).rows
    return render(request, "desk/home.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def glossary(request: PersonRequest) -> HttpResponse:
    """Say what the words on screen mean."""
    return render(request, "desk/glossary.html", {"entries": glossary_for(request.user)})


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def search(request: PersonRequest) -> HttpResponse:
    """Look for customers, and for an order by its number; the only one found is opened."""
    text = request.GET.get("q", "").strip()
    found: list[Customer] = []
    orders: list[Order] = []
    if text:
        found = customers_page(request.user, CustomerFilters(text=text)).rows
        orders = orders_numbered(text, by=request.user)
    if len(found) == 1 and not orders:
        return redirect("customer", found[0].pk)
    if orders and not found:
        return redirect("order", orders[0].key)
    shown = {"text": text, "found": found, "orders": orders}
    return render(request, "desk/search.html", shown)
