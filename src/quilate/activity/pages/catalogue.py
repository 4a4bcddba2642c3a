"""The products, and an order of them."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.activity.forms.catalogue import CatalogueForm
from quilate.activity.queries.catalogue import products_page
from quilate.activity.queries.orders import order_seen_by
from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.roles import Permission


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def products(request: PersonRequest) -> HttpResponse:
    """Show what is sold, with its costs and margins and since when they hold."""
    form = CatalogueForm(request.GET)
    page = products_page(form.filters(), on=timezone.localdate())
    shown = {
        "form": form,
        "page": page,
        "company": Company.objects.first(),
        "may_enter": request.user.may(Permission.ENTER_COSTS),
    }
    return render(request, "activity/products.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def order(request: PersonRequest, key: str) -> HttpResponse:
    """Show an order. One of a customer who is not visible to the person is not there."""
    found = order_seen_by(request.user, key)
    shown = {"order": found, "currency": Company.current().currency}
    return render(request, "activity/order.html", shown)
