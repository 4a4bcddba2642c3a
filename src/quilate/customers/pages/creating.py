"""Entering a customer."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import create_customer
from quilate.customers.forms.new_customer import NewCustomerForm
from quilate.customers.models import Customer
from quilate.customers.queries import home_country


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_customer(request: PersonRequest) -> HttpResponse:
    """Enter a customer, having shown who may be the same."""
    kind = request.GET.get("kind", "")
    kind = kind if kind in Customer.Kind.values else Customer.Kind.PERSON
    form = NewCustomerForm(
        request.POST or None, kind=kind, person=request.user, home=home_country()
    )
    alike = form.likely_same() if form.is_valid() else []
    if form.is_valid() and not alike:
        with told_beside(form):
            return _entered(request, form)
    return render(request, "customers/new.html", {"form": form, "alike": alike, "kind": kind})


def _entered(request: PersonRequest, form: NewCustomerForm) -> HttpResponse:
    customer = create_customer(
        by=request.user,
        at=timezone.now(),
        profile=form.profile(),
        place=form.place(),
        key=form.cleaned_data["key"],
        identities=form.identities(),
        contact_points=form.contact_points(),
    )
    messages.success(request, say("customers-created", name=customer.name))
    return redirect("customer", customer.pk)
