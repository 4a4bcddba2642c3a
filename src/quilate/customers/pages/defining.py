"""Own fields and their purposes: defining and changing them, in the area of the company."""

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
    change_own_field,
    change_purpose,
    create_own_field,
    create_purpose,
    retire_own_field,
)
from quilate.customers.forms.own_fields import ChangedOwnFieldForm, OwnFieldForm, PurposeForm
from quilate.customers.models import OwnField, Purpose
from quilate.customers.own_fields import fields_defined, purposes


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
@needs(Permission.MANAGE_COMPANY)
def own_field(request: PersonRequest, number: int) -> HttpResponse:
    """Change a field: what it is called and offers."""
    field = get_object_or_404(OwnField.objects.offered(), pk=number)
    form = ChangedOwnFieldForm(request.POST or None, changing=field)
    if form.is_valid():
        with told_beside(form):
            change_own_field(field, to=form.cleaned_data, by=request.user, at=timezone.now())
            messages.success(request, say("customers-saved"))
            return redirect("own-fields")
    return render(request, "customers/own_field.html", {"field": field, "form": form})


@require_POST
@needs(Permission.MANAGE_COMPANY)
def own_field_retires(request: PersonRequest, number: int) -> HttpResponse:
    """Let a field be filled in no more."""
    field = get_object_or_404(OwnField, pk=number)
    retire_own_field(field, by=request.user, at=timezone.now())
    messages.success(request, say("customers-own-was-retired", name=field.name))
    return redirect("own-fields")


@require_http_methods(["GET", "POST"])
@needs(Permission.MANAGE_COMPANY)
def purpose(request: PersonRequest, number: int) -> HttpResponse:
    """Change a purpose: what it is called, and for how long things are kept for it."""
    found = get_object_or_404(Purpose, pk=number)
    form = PurposeForm(request.POST or None, purpose=found)
    if form.is_valid():
        change_purpose(found, to=form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("customers-saved"))
        return redirect("own-fields")
    return render(request, "customers/purpose.html", {"purpose": found, "form": form})


def _defining(request: PersonRequest, form: OwnFieldForm, purpose: PurposeForm) -> HttpResponse:
    shown = {"defined": fields_defined(), "purposes": purposes()} | {
        "form": form,
        "purpose_form": purpose,
    }
    return render(request, "customers/own_fields.html", shown)
