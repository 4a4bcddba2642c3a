"""Looking for customers, and looking at one."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.audit import seen
from quilate.core.roles import Permission
from quilate.customers.forms.filters import CustomerFiltersForm
from quilate.customers.masking import shown_to, street_shown_to
from quilate.customers.models import Customer
from quilate.customers.queries import consents_in_force, customers_page, relations_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer_list(request: PersonRequest) -> HttpResponse:
    """Show the customers that somebody may see, page by page."""
    form = CustomerFiltersForm(request.GET, person=request.user)
    page = customers_page(request.user, form.filters())
    may_edit = request.user.may(Permission.EDIT_CUSTOMERS)
    return render(
        request, "customers/list.html", {"form": form, "page": page, "may_edit": may_edit}
    )


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer(request: PersonRequest, number: int) -> HttpResponse:
    """Show one customer. One who is not visible to the person is not there."""
    visible = Customer.objects.visible_to(request.user).current()
    found = get_object_or_404(visible.select_related("branch", "owner"), pk=number)
    shown = {
        "customer": found,
        "street": street_shown_to(request.user, found),
        "identities": shown_to(request.user, found.identities.order_by("kind")),
        "contact_points": shown_to(request.user, found.contact_points.order_by("kind", "id")),
        "consents": consents_in_force(found),
        "relations": relations_of(found, visible),
    }
    seen(found, by=request.user, at=timezone.now())
    return render(request, "customers/customer.html", shown)
