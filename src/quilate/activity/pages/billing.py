"""A customer's contracts, bills and payments."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.activity.actions import settle, take_back
from quilate.activity.forms.settling import SettlingForm
from quilate.activity.models import Invoice
from quilate.activity.queries.billing import bills_of, contracts_of, owed_by
from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.pages.found import plain_customer
from quilate.language import Problem

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
        "may_settle": request.user.may(Permission.RECORD_PAYMENTS),
    }
    return render(request, "activity/bills.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.RECORD_PAYMENTS)
def bill(request: PersonRequest, number: int, bill: int) -> HttpResponse:
    """Write down what came for a bill, or that it is given up for lost."""
    found, today = _found_bill(request, number, bill), timezone.localdate()
    form = SettlingForm(request.POST or None, bill=found, today=today)
    if form.is_valid():
        try:
            settle(found, said=form.said(), by=request.user, at=timezone.now())
        except Problem as problem:
            form.add_error("amount", say(problem.message_id, **problem.arguments))
        else:
            messages.success(request, say("activity-settled"))
            return redirect("customer-bills", number)
    shown = {
        "customer": found.customer,
        "bill": found,
        "payments": found.payments.order_by("day", "id"),
        "form": form,
    }
    return render(request, "activity/bill.html", shown)


@require_POST
@needs(Permission.RECORD_PAYMENTS)
def old_payment(request: PersonRequest, number: int, bill: int, payment: int) -> HttpResponse:
    """Take out what was written down by mistake."""
    found = _found_bill(request, number, bill)
    take_back(get_object_or_404(found.payments, pk=payment), by=request.user, at=timezone.now())
    messages.success(request, say("activity-taken-back"))
    return redirect("bill", number, bill)


def _found_bill(request: PersonRequest, number: int, bill: int) -> Invoice:
    customer = plain_customer(request, number)
    return get_object_or_404(customer.invoices.select_related("customer"), pk=bill)
