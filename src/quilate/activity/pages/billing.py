"""A customer's contracts, bills and payments."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.activity.queries.billing import bills_of, contracts_of, owed_by
from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.customers.pages.found import plain_customer

_PAGE = 25


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer_bills(request: PersonRequest, number: int) -> HttpResponse:
    """Show what a customer subscribes to, was billed and paid."""
    customer, today = plain_customer(request, number), timezone.localdate()
    page = bills_of(customer, size=_PAGE, cursor=request.GET.get("cursor", ""))
    shown = {
        "customer": customer,
        "contracts": [(each, each.state(today)) for each in contracts_of(customer)],
        "page": page,
        "bills": [(bill, bill.standing(today), bill.days_late(today)) for bill in page.rows],
        "owed": owed_by(customer, on=today),
        "currency": Company.current().currency,
    }
    return render(request, "activity/bills.html", shown)
