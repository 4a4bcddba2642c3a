"""Doing something with many customers: said first with whom and how many, then done."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.customers.bulk import Deed, do_at_once
from quilate.customers.forms.bulk import DEEDS, deed_form
from quilate.customers.forms.exporting import ExportForm
from quilate.customers.forms.selecting import SelectingForm
from quilate.customers.jobs import bulk_figures
from quilate.customers.selecting import COUNTED, Selection
from quilate.language import Problem

_EXAMPLES = 5
_EXPORT = "export"


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def bulk(request: PersonRequest) -> HttpResponse:
    """Lead from the list to the page of what is to be done with its customers."""
    deed = request.GET.get("deed", "")
    if deed not in (*DEEDS, _EXPORT):
        raise Http404
    address = (
        reverse("customer-export") if deed == _EXPORT else reverse("customer-deed", args=[deed])
    )
    return redirect(f"{address}?{request.GET.urlencode()}")


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def deed(request: PersonRequest, name: str) -> HttpResponse:
    """Ask for what is missing and for a confirmation, and do it."""
    if name not in DEEDS:
        raise Http404
    selecting = _selecting(request)
    try:
        selection = selecting.selection()
    except Problem as problem:
        return _back_to_the_list(request, problem)
    form = deed_form(name, sent(request), person=request.user, at=timezone.now())
    if form.is_valid():
        return _done(request, form.deed(), selection)
    shown = {"name": name, "form": form, **_who(request, selecting, selection)}
    return render(request, "customers/bulk.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.EXPORT_CUSTOMERS)
def export(request: PersonRequest) -> HttpResponse:
    """Ask for the columns and the kind of file, and have it written."""
    selecting = _selecting(request)
    try:
        selection = selecting.selection()
    except Problem as problem:
        return _back_to_the_list(request, problem)
    form = ExportForm(sent(request), person=request.user)
    if form.is_valid():
        job = start(
            "customers.export",
            by=request.user,
            at=timezone.now(),
            key=f"customers.export:{request.user.pk}",
            selection=selection.kept(),
            columns=form.columns,
            suffix=form.cleaned_data["format"],
        )
        return redirect("job", job.pk)
    shown = {"form": form, **_who(request, selecting, selection)}
    return render(request, "customers/export.html", shown)


def deeds_open_to(request: PersonRequest) -> list[tuple[str, str]]:
    """Return what somebody may do with many customers, for the list to offer it."""
    names = [
        *(DEEDS if request.user.may(Permission.EDIT_CUSTOMERS) else ()),
        *([_EXPORT] if request.user.may(Permission.EXPORT_CUSTOMERS) else ()),
    ]
    return [(name, say(f"customers-deed-{name}")) for name in names]


def _done(request: PersonRequest, deed: Deed, selection: Selection) -> HttpResponse:
    now = timezone.now()
    if selection.ticked is None:
        job = start(
            "customers.bulk",
            by=request.user,
            at=now,
            key=f"customers.bulk:{request.user.pk}",
            selection=selection.kept(),
            deed=deed.kept(),
        )
        return redirect("job", job.pk)
    outcome = do_at_once(deed, selection, by=request.user, at=now)
    messages.success(request, say("customers-bulk-done", **bulk_figures(outcome)))
    return redirect("customers")


def _selecting(request: PersonRequest) -> SelectingForm:
    data = request.POST if request.method == "POST" else request.GET
    return SelectingForm(data, person=request.user)


def _who(request: PersonRequest, selecting: SelectingForm, selection: Selection) -> dict[str, Any]:
    """Return what a page says of the customers that are meant."""
    count = selection.counted(request.user)
    return {
        "hidden": selecting.hidden(),
        "chips": selecting.filters.chips() if selecting.is_all else [],
        "is_all": selecting.is_all,
        "count": count,
        "counted": COUNTED,
        "is_more": count > COUNTED,
        "examples": selection.examples(request.user, most=_EXAMPLES),
        "has_others": count > _EXAMPLES,
    }


def _back_to_the_list(request: PersonRequest, problem: Problem) -> HttpResponse:
    messages.error(request, say(problem.message_id, **problem.arguments))
    return redirect("customers")
