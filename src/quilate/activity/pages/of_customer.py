"""What happened with one customer: all of it, page by page, and writing it down."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.activity.actions import record_interaction, record_purchase
from quilate.activity.forms.interaction import InteractionForm
from quilate.activity.forms.purchase import PurchaseForm
from quilate.activity.queries.of_customer import interactions_of, orders_of
from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.models import Customer

_PAGE = 25


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer_orders(request: PersonRequest, number: int) -> HttpResponse:
    """Show the orders of a customer."""
    customer = _customer(request, number)
    page = orders_of(customer, size=_PAGE, cursor=request.GET.get("cursor", ""))
    shown = {
        "customer": customer,
        "page": page,
        "currency": Company.current().currency,
        "may_record": request.user.may(Permission.EDIT_CUSTOMERS),
    }
    return render(request, "activity/orders.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_purchase(request: PersonRequest, number: int) -> HttpResponse:
    """Write down what a customer bought, or gave back."""
    customer, currency = _customer(request, number), Company.current().currency
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
    customer = _customer(request, number)
    page = interactions_of(customer, size=_PAGE, cursor=request.GET.get("cursor", ""))
    shown = {
        "customer": customer,
        "page": page,
        "currency": Company.current().currency,
        "may_record": request.user.may(Permission.EDIT_CUSTOMERS),
    }
    return render(request, "activity/interactions.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_interaction(request: PersonRequest, number: int) -> HttpResponse:
    """Write down a conversation with a customer."""
    customer = _customer(request, number)
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


def _customer(request: PersonRequest, number: int) -> Customer:
    return get_object_or_404(Customer.objects.visible_to(request.user).current(), pk=number)
