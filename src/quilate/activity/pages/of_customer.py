"""What happened with one customer: all of it, page by page, and writing it down."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.activity.actions import record_interaction, record_purchase
from quilate.activity.forms.interaction import InteractionForm
from quilate.activity.forms.purchase import PurchaseForm
from quilate.activity.queries.of_customer import interactions_of, orders_of
from quilate.core.access import PersonRequest, needs
from quilate.core.keyset import KeysetPage
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.pages.found import plain_customer

_PAGE = 25


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer_orders(request: PersonRequest, number: int) -> HttpResponse:
    """Show the orders of a customer."""
    return _listed(request, number, "activity/orders.html", orders_of)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_purchase(request: PersonRequest, number: int) -> HttpResponse:
    """Write down what a customer bought, or gave back."""
    customer, currency = plain_customer(request, number), Company.current().currency
    form = PurchaseForm(request.POST or None, today=timezone.localdate(), currency=currency)
    if form.is_valid():
        record_purchase(customer, said=form.said(), by=request.user, at=timezone.now())
        messages.success(request, say("activity-purchase-kept"))
        return redirect("customer", customer.pk)
    return render(request, "activity/new_purchase.html", {"customer": customer, "form": form})


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer_interactions(request: PersonRequest, number: int) -> HttpResponse:
    """Show the conversations with a customer."""
    return _listed(request, number, "activity/interactions.html", interactions_of)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_interaction(request: PersonRequest, number: int) -> HttpResponse:
    """Write down a conversation with a customer."""
    customer = plain_customer(request, number)
    form = InteractionForm(request.POST or None, today=timezone.localdate())
    if form.is_valid():
        record_interaction(
            customer,
            said=form.said(),
            day=form.cleaned_data["day"],
            by=request.user,
            at=timezone.now(),
        )
        messages.success(request, say("activity-interaction-kept"))
        return redirect("customer", customer.pk)
    return render(request, "activity/new_interaction.html", {"customer": customer, "form": form})


def _listed(
    request: PersonRequest, number: int, template: str, page_of: Callable[..., KeysetPage[Any]]
) -> HttpResponse:
    customer = plain_customer(request, number)
    shown = {
        "customer": customer,
        "page": page_of(customer, size=_PAGE, cursor=request.GET.get("cursor", "")),
        "currency": Company.current().currency,
        "may_record": request.user.may(Permission.EDIT_CUSTOMERS),
    }
    return render(request, template, shown)
