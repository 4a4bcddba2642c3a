"""Keeping views of the list of customers."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.entitlement import see_that_may_change
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.customers.actions import change_view, delete_view, save_view
from quilate.customers.forms.filters import CustomerFiltersForm
from quilate.customers.forms.views import SavedViewForm
from quilate.customers.models import SavedView


@require_http_methods(["GET", "POST"])
@needs(Permission.SEE_CUSTOMERS)
def new_view(request: PersonRequest) -> HttpResponse:
    """Keep what the list shows: its filters and its order are in the address."""
    filters = CustomerFiltersForm(request.GET, person=request.user)
    form = SavedViewForm(sent(request), person=request.user)
    if form.is_valid():
        with told_beside(form, "name"):
            view = save_view(
                name=form.cleaned_data["name"],
                query=filters.kept(),
                is_shared=form.is_shared,
                by=request.user,
                at=timezone.now(),
            )
            return _back_to_the_list(request, view, "customers-view-saved")
    return render(request, "customers/view.html", {"form": form, "chips": filters.chips()})


@require_http_methods(["GET", "POST"])
@needs(Permission.SEE_CUSTOMERS)
def view(request: PersonRequest, number: int) -> HttpResponse:
    """Change a view."""
    found = _changeable(request, number)
    filters = CustomerFiltersForm(request.GET, person=request.user)
    kept = {"name": found.name, "is_shared": found.is_shared}
    form = SavedViewForm(sent(request), person=request.user, is_kept=True, initial=kept)
    if form.is_valid():
        with told_beside(form, "name"):
            change_view(
                found,
                name=form.cleaned_data["name"],
                is_shared=form.is_shared,
                query=filters.kept() if form.is_as_shown else None,
                by=request.user,
                at=timezone.now(),
            )
            return _back_to_the_list(request, found, "customers-view-saved")
    shown = {"form": form, "view": found, "chips": filters.chips()}
    return render(request, "customers/view.html", shown)


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def old_view(request: PersonRequest, number: int) -> HttpResponse:
    """Delete a view."""
    found = _changeable(request, number)
    delete_view(found, by=request.user, at=timezone.now())
    messages.success(request, say("customers-view-deleted", name=found.name))
    return redirect("customers")


def _changeable(request: PersonRequest, number: int) -> SavedView:
    """Return a view that the person may change; one of somebody else's own is not there."""
    found: SavedView = get_object_or_404(SavedView.objects.open_to(request.user), pk=number)
    see_that_may_change(request.user, found)
    return found


def _back_to_the_list(request: PersonRequest, view: SavedView, said: str) -> HttpResponseRedirect:
    messages.success(request, say(said, name=view.name))
    return redirect(f"{reverse('customers')}?{view.address_query}")
