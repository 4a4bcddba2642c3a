"""What own fields say of a customer: the page that writes it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import write_own_values
from quilate.customers.forms.own_fields import OwnValuesForm
from quilate.customers.own_fields import fields_offered
from quilate.customers.pages.found import shown_customer


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def own_values(request: PersonRequest, number: int) -> HttpResponse:
    """Write what own fields say of a customer."""
    customer = shown_customer(request, number)
    kept = {each.field_id: each for each in customer.own_values.all()}
    form = OwnValuesForm(request.POST or None, defined=fields_offered(), kept=kept)
    if form.is_valid():
        write_own_values(customer, values=form.values(), by=request.user, at=timezone.now())
        messages.success(request, say("customers-saved"))
        return redirect("customer", number)
    shown = {"customer": customer, "form": form}
    return render(request, "customers/edit_own_fields.html", shown)
