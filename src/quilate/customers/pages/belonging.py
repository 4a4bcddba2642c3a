"""With whom a customer belongs: the company above them, and those who live with them."""

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import move_in, move_out, put_under, stand_alone
from quilate.customers.forms.belonging import OtherCustomerForm
from quilate.customers.models import Customer
from quilate.customers.pages.found import found_customer, shown_customer


@require_GET
@needs(Permission.EDIT_CUSTOMERS)
def relations(request: PersonRequest, number: int) -> HttpResponse:
    """Show with whom a customer belongs, to be changed."""
    return _editing(request, shown_customer(request, number))


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_parent(request: PersonRequest, number: int) -> HttpResponse:
    """Put a customer under an organisation."""
    customer = found_customer(request, number)
    form = _parent_form(request, request.POST or None)
    if form.is_valid():
        with told_beside(form, "other"):
            parent = form.cleaned_data["other"]
            put_under(customer, parent=parent, by=request.user, at=timezone.now())
            return _done(request, number)
    return _editing(request, customer, parent_form=form)


@require_POST
@needs(Permission.EDIT_CUSTOMERS)
def no_parent(request: PersonRequest, number: int) -> HttpResponse:
    """Take a customer out from under an organisation."""
    stand_alone(found_customer(request, number), by=request.user, at=timezone.now())
    return _done(request, number)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_household(request: PersonRequest, number: int) -> HttpResponse:
    """Have a customer live with another."""
    customer = found_customer(request, number)
    form = _household_form(request, request.POST or None)
    if form.is_valid():
        with told_beside(form, "other"):
            with_whom = form.cleaned_data["other"]
            move_in(customer, with_whom=with_whom, by=request.user, at=timezone.now())
            return _done(request, number)
    return _editing(request, customer, household_form=form)


@require_POST
@needs(Permission.EDIT_CUSTOMERS)
def no_household(request: PersonRequest, number: int) -> HttpResponse:
    """Have a customer leave their household."""
    move_out(found_customer(request, number), by=request.user, at=timezone.now())
    return _done(request, number)


def _parent_form(request: PersonRequest, data: QueryDict | None = None) -> OtherCustomerForm:
    return OtherCustomerForm(
        data,
        person=request.user,
        label=say("customers-parent"),
        auto_id="parent_%s",
    )


def _household_form(request: PersonRequest, data: QueryDict | None = None) -> OtherCustomerForm:
    return OtherCustomerForm(
        data,
        person=request.user,
        label=say("customers-lives-with"),
        auto_id="household_%s",
    )


def _parent(request: PersonRequest, customer: Customer) -> Customer | None:
    return Customer.objects.visible_to(request.user).filter(pk=customer.parent_id or 0).first()


def _done(request: PersonRequest, number: int) -> HttpResponse:
    messages.success(request, say("customers-saved"))
    return redirect("customer", number)


def _editing(
    request: PersonRequest,
    customer: Customer,
    *,
    parent_form: OtherCustomerForm | None = None,
    household_form: OtherCustomerForm | None = None,
) -> HttpResponse:
    shown = {
        "customer": customer,
        "part": "relations",
        "parent": _parent(request, customer),
        "parent_form": parent_form or _parent_form(request),
        "household_form": household_form or _household_form(request),
    }
    return render(request, "customers/edit_relations.html", shown)
