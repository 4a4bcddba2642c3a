"""Changing who a customer is, and where in the company they belong."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods
from django_htmx.http import HttpResponseClientRedirect

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import Overtaken, change_customer, place_customer
from quilate.customers.forms.belonging import PlaceForm
from quilate.customers.forms.changed_profile import ChangedProfileForm
from quilate.customers.models import Customer
from quilate.customers.pages.found import shown_customer


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def change_profile(request: PersonRequest, number: int) -> HttpResponse:
    """Change who a customer is."""
    customer = shown_customer(request, number)
    form = ChangedProfileForm(request.POST or None, customer=customer)
    if form.is_valid() and _is_changed(request, customer, form):
        return redirect("customer", number)
    return _editing(request, customer, "who", {"form": form, "overtaken": form.overtaken})


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def change_place(request: PersonRequest, number: int) -> HttpResponse:
    """Give a customer to another branch, team or owner."""
    customer = shown_customer(request, number)
    there = {"branch": customer.branch_id, "team": customer.team_id, "owner": customer.owner_id}
    form = PlaceForm(request.POST or None, person=request.user, initial=there)
    if form.is_valid():
        with told_beside(form):
            place_customer(customer, place=form.place(), by=request.user, at=timezone.now())
            return _away(request, customer)
    return _editing(request, customer, "place", {"form": form})


def _is_changed(request: PersonRequest, customer: Customer, form: ChangedProfileForm) -> bool:
    try:
        change_customer(
            customer,
            to=form.profile(),
            version=form.cleaned_data["version"],
            by=request.user,
            at=timezone.now(),
        )
    except Overtaken as overtaken:
        form.compare_with(overtaken.customer)
        return False
    messages.success(request, say("customers-saved"))
    return True


def _away(request: PersonRequest, customer: Customer) -> HttpResponse:
    """Lead on to the customer, or to the list from one who has just been handed over."""
    if Customer.objects.visible_to(request.user).filter(pk=customer.pk).exists():
        messages.success(request, say("customers-saved"))
        return redirect("customer", customer.pk)
    messages.info(request, say("customers-handed-over", name=customer.name))
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponseClientRedirect(reverse("customers"))
    return redirect("customers")


def _editing(
    request: PersonRequest, customer: Customer, part: str, shown: Mapping[str, object]
) -> HttpResponse:
    about = {"customer": customer, "part": part}
    return render(request, f"customers/edit_{part}.html", {**about, **shown})
