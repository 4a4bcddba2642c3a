"""Looking for customers, and looking at one."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.audit import seen
from quilate.core.roles import Permission
from quilate.customers.consenting import consents_in_force
from quilate.customers.forms.filters import CustomerFiltersForm
from quilate.customers.hierarchy import above
from quilate.customers.leads import leads_for
from quilate.customers.masking import shown_to, street_shown_to
from quilate.customers.measured import with_cells
from quilate.customers.measures import measures_for
from quilate.customers.models import Customer
from quilate.customers.models.customer import CustomerQuerySet
from quilate.customers.pages.bulk import deeds_open_to
from quilate.customers.pages.found import kept_customer
from quilate.customers.queries import customers_page, relations_of
from quilate.customers.sections import sections_for
from quilate.customers.viewing import views_shown


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer_list(request: PersonRequest) -> HttpResponse:
    """Show the customers that somebody may see, page by page."""
    form = CustomerFiltersForm(request.GET, person=request.user)
    filters = form.filters()
    page = customers_page(request.user, filters)
    shown = {
        "form": form,
        "page": page,
        "rows": with_cells(request.user, page.rows),
        "measures": measures_for(request.user),
        "sort": filters.order,
        "may_edit": request.user.may(Permission.EDIT_CUSTOMERS),
        "deeds": deeds_open_to(request),
        "leads": leads_for(request.user),
        **views_shown(request.user, request.GET.get("view", "")),
    }
    return render(request, "customers/list.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def customer(request: PersonRequest, number: int) -> HttpResponse:
    """Show one customer. One who is not visible to the person is not there."""
    found = kept_customer(request, number)
    visible = Customer.objects.visible_to(request.user).current()
    if not found.is_current:
        return _gone(request, found, visible)
    shown = {
        "customer": found,
        "above": above(found, visible),
        "street": street_shown_to(request.user, found),
        "identities": shown_to(request.user, found.identities.order_by("kind")),
        "contact_points": shown_to(request.user, found.contact_points.order_by("kind", "id")),
        "consents": consents_in_force(found),
        "relations": relations_of(found, visible),
        "sections": sections_for(request.user, found),
        "may_edit": request.user.may(Permission.EDIT_CUSTOMERS),
        "may_see_trail": request.user.may(Permission.SEE_AUDIT),
        "may_see_whole": request.user.may(Permission.SEE_PERSONAL_DATA),
    }
    seen(found, by=request.user, at=timezone.now())
    return render(request, "customers/customer.html", shown)


def _gone(request: PersonRequest, gone: Customer, visible: CustomerQuerySet) -> HttpResponse:
    """Say what became of a customer who was merged away or erased."""
    shown = {
        "customer": gone,
        "survivor": visible.filter(pk=gone.merged_into_id or 0).first(),
        "may_see_certificates": request.user.may(Permission.ANSWER_RIGHTS),
    }
    return render(request, "customers/gone.html", shown, status=404)
