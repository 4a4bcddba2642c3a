"""Own fields: defining them, and writing what they say of a customer."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import create_own_field, create_purpose, write_own_values
from quilate.customers.forms.own_fields import OwnFieldForm, OwnValuesForm, PurposeForm
from quilate.customers.own_fields import fields_defined
from quilate.customers.pages.found import found_customer


@require_GET
@needs(Permission.MANAGE_COMPANY)
def own_fields(request: PersonRequest) -> HttpResponse:
    """Show the company's own fields, and why each is kept."""
    return _defining(request, OwnFieldForm(), PurposeForm(auto_id="purpose_%s"))


@require_POST
@needs(Permission.MANAGE_COMPANY)
def new_own_field(request: PersonRequest) -> HttpResponse:
    """Define a field."""
    form = OwnFieldForm(request.POST)
    if form.is_valid():
        with told_beside(form):
            create_own_field(**form.cleaned_data, by=request.user, at=timezone.now())
            messages.success(request, say("customers-saved"))
            return redirect("own-fields")
    return _defining(request, form, PurposeForm(auto_id="purpose_%s"))


@require_POST
@needs(Permission.MANAGE_COMPANY)
def new_purpose(request: PersonRequest) -> HttpResponse:
    """Name what something may be kept for, and for how long."""
    form = PurposeForm(request.POST, auto_id="purpose_%s")
    if form.is_valid():
        create_purpose(**form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("customers-saved"))
        return redirect("own-fields")
    return _defining(request, OwnFieldForm(), form)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def own_values(request: PersonRequest, number: int) -> HttpResponse:
    """Write what own fields say of a customer."""
    customer = found_customer(request, number)
    kept = {each.field_id: each for each in customer.own_values.all()}
    form = OwnValuesForm(request.POST or None, defined=fields_defined(), kept=kept)
    if form.is_valid():
        write_own_values(customer, values=form.values(), by=request.user, at=timezone.now())
        messages.success(request, say("customers-saved"))
        return redirect("customer", number)
    shown = {"customer": customer, "form": form}
    return render(request, "customers/edit_own_fields.html", shown)


def _defining(request: PersonRequest, form: OwnFieldForm, purpose: PurposeForm) -> HttpResponse:
    shown = {"defined": fields_defined(), "form": form, "purpose_form": purpose}
    return render(request, "customers/own_fields.html", shown)
