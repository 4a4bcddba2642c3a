"""Pages of the people."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.core.people.actions import (
    change_person,
    deactivate,
    enter_person,
    reactivate,
    reset_second_factor,
)
from quilate.core.people.forms import LeavingForm, PersonForm
from quilate.core.people.handover import possessions_of
from quilate.core.people.invitations import days_of_an_invitation, invitation_to
from quilate.core.people.queries import has_second_factor, people_page, roles_table
from quilate.core.problems import told_beside, told_next
from quilate.core.roles import Area, Permission, Scope
from quilate.core.sent import sent
from quilate.core.speech import say


@needs(Permission.MANAGE_COMPANY)
@require_GET
def people(request: PersonRequest) -> HttpResponse:
    """Show everybody."""
    page = people_page(request.GET.get("cursor", ""))
    return render(request, "people/list.html", {"page": page})


@needs(Permission.MANAGE_COMPANY)
@require_GET
def roles(request: PersonRequest) -> HttpResponse:
    """Show what each area may do."""
    shown = {"areas": list(Area), "scopes": list(Scope), "table": roles_table()}
    return render(request, "people/roles.html", shown)


@needs(Permission.MANAGE_COMPANY)
@require_http_methods(["GET", "POST"])
def new_person(request: PersonRequest) -> HttpResponse:
    """Enter somebody."""
    form = PersonForm(sent(request))
    if form.is_valid():
        entered = enter_person(known=form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("people-entered", name=entered.name))
        return redirect("person", entered.pk)
    return render(request, "people/new.html", {"form": form})


@needs(Permission.MANAGE_COMPANY)
@require_http_methods(["GET", "POST"])
def person(request: PersonRequest, number: int) -> HttpResponse:
    """Show somebody, and change what they do."""
    somebody = get_object_or_404(Person, pk=number)
    form = PersonForm(sent(request), person=somebody)
    if form.is_valid():
        with told_beside(form):
            change_person(somebody, to=form.cleaned_data, by=request.user, at=timezone.now())
            messages.success(request, say("people-kept", name=somebody.name))
            return redirect("person", number)
    shown = {
        "form": form,
        "person": somebody,
        "leaving": LeavingForm(person=somebody),
        "possessions": possessions_of(somebody).items(),
        "has_second_factor": has_second_factor(somebody),
    }
    return render(request, "people/person.html", shown)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def invite(request: PersonRequest, number: int) -> HttpResponse:
    """Show a link with which somebody chooses a password. It is kept nowhere."""
    somebody = get_object_or_404(Person, pk=number, is_active=True)
    recorded("person.invited", by=request.user, at=timezone.now(), subject=somebody)
    shown = {
        "person": somebody,
        "link": request.build_absolute_uri(invitation_to(somebody)),
        "days": days_of_an_invitation(),
    }
    return render(request, "people/invited.html", shown)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def person_leaves(request: PersonRequest, number: int) -> HttpResponse:
    """Let somebody in no more."""
    somebody = get_object_or_404(Person, pk=number, is_active=True)
    form = LeavingForm(request.POST, person=somebody)
    if not form.is_valid():
        messages.error(request, say("people-heir-unknown"))
        return redirect("person", number)
    heir = form.cleaned_data["heir"]
    with told_next(request):
        deactivate(somebody, heir=heir, by=request.user, at=timezone.now())
        messages.success(request, say("people-left", name=somebody.name))
    return redirect("person", number)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def person_returns(request: PersonRequest, number: int) -> HttpResponse:
    """Let somebody in again."""
    somebody = get_object_or_404(Person, pk=number, is_active=False)
    reactivate(somebody, by=request.user, at=timezone.now())
    messages.success(request, say("people-returned", name=somebody.name))
    return redirect("person", number)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def second_factor_lost(request: PersonRequest, number: int) -> HttpResponse:
    """Take away the second factor of somebody who has lost it."""
    somebody = get_object_or_404(Person, pk=number)
    reset_second_factor(somebody, by=request.user, at=timezone.now())
    messages.success(request, say("people-second-factor-reset", name=somebody.name))
    return redirect("person", number)
