"""What identifies and reaches a customer: adding to it, and taking away."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import (
    add_contact_point,
    add_identity,
    prefer_contact_point,
    remove_contact_point,
    remove_identity,
)
from quilate.customers.forms.contact import ContactPointForm, IdentityForm
from quilate.customers.models import ContactPoint, Customer
from quilate.customers.pages.found import found_customer, shown_customer
from quilate.customers.queries import home_country


@require_GET
@needs(Permission.EDIT_CUSTOMERS)
def contact(request: PersonRequest, number: int) -> HttpResponse:
    """Show what identifies and reaches a customer, to be changed."""
    return _editing(request, shown_customer(request, number))


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_contact_point(request: PersonRequest, number: int) -> HttpResponse:
    """Add a telephone or an e-mail address."""
    customer = found_customer(request, number)
    form = ContactPointForm(request.POST or None, country=customer.country or home_country())
    if form.is_valid():
        with told_beside(form, "point"):
            reached = form.cleaned_data["point"]
            add_contact_point(customer, reached=reached, by=request.user, at=timezone.now())
            return _done(request, number)
    return _editing(request, customer, point_form=form)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_identity(request: PersonRequest, number: int) -> HttpResponse:
    """Add an identifier."""
    customer = found_customer(request, number)
    form = IdentityForm(request.POST or None, countries=[customer.country, home_country()])
    if form.is_valid():
        with told_beside(form, "identifier"):
            identified = form.identified()
            add_identity(customer, identified=identified, by=request.user, at=timezone.now())
            return _done(request, number)
    return _editing(request, customer, identity_form=form)


@require_POST
@needs(Permission.EDIT_CUSTOMERS)
def old_contact_point(request: PersonRequest, number: int, point: int) -> HttpResponse:
    """Take a telephone or an e-mail address away."""
    remove_contact_point(_point(request, number, point), by=request.user, at=timezone.now())
    return _done(request, number)


@require_POST
@needs(Permission.EDIT_CUSTOMERS)
def preferred_contact_point(request: PersonRequest, number: int, point: int) -> HttpResponse:
    """Say that the customer would rather be reached here."""
    prefer_contact_point(_point(request, number, point), by=request.user, at=timezone.now())
    return _done(request, number)


@require_POST
@needs(Permission.EDIT_CUSTOMERS)
def old_identity(request: PersonRequest, number: int, identity: int) -> HttpResponse:
    """Take an identifier away."""
    identities = found_customer(request, number).identities.select_related("customer")
    remove_identity(get_object_or_404(identities, pk=identity), by=request.user, at=timezone.now())
    return _done(request, number)


def _point(request: PersonRequest, number: int, point: int) -> ContactPoint:
    points = found_customer(request, number).contact_points.select_related("customer")
    return get_object_or_404(points, pk=point)


def _done(request: PersonRequest, number: int) -> HttpResponse:
    messages.success(request, say("customers-saved"))
    return redirect("customer-contact", number)


def _editing(
    request: PersonRequest,
    customer: Customer,
    *,
    point_form: ContactPointForm | None = None,
    identity_form: IdentityForm | None = None,
) -> HttpResponse:
    home = home_country()
    shown = {
        "customer": customer,
        "part": "contact",
        "contact_points": customer.contact_points.order_by("kind", "id"),
        "identities": customer.identities.order_by("kind", "id"),
        "point_form": point_form or ContactPointForm(country=customer.country or home),
        "identity_form": identity_form or IdentityForm(countries=[customer.country, home]),
    }
    return render(request, "customers/edit_contact.html", shown)
