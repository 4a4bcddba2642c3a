"""Writing a proposition, deciding it, and ending it."""

import datetime as dt
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import Decided, PolicyOvertaken, told_if_overtaken
from quilate.core.problems import told_beside, told_next
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.results.propositions.actions import decide, draft, drop, end
from quilate.results.propositions.forms import EndForm, PropositionForm, begun
from quilate.results.propositions.history import differences
from quilate.results.propositions.queries import Standing, owners_for, standing_for
from quilate.segments.models import Segment
from quilate.segments.pages.found import found_segment


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def write(request: PersonRequest, number: int) -> HttpResponse:
    """Draft what a segment is promised, or let it hold."""
    segment, its, today = _found(request, number)
    form = PropositionForm(
        sent(request),
        people=owners_for(segment),
        today=today,
        initial=begun(its.to_change, by=request.user, today=today) | {"seen": _seen(its)},
    )
    shown: dict[str, Any] = {"segment": segment, "its": its, "form": form}
    shown["may_decide"] = request.user.may(Permission.SET_POLICY)
    if form.is_valid():
        overtaken = _overtaken(request, segment, form)
        if overtaken is None:
            return redirect("proposition", segment.pk)
        shown["overtaken"] = overtaken
    return render(request, "propositions/write.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def end_proposition(request: PersonRequest, number: int) -> HttpResponse:
    """Promise a segment nothing of its own any more."""
    segment, its, today = _found(request, number)
    form = EndForm(sent(request), initial={"on": today, "seen": _seen(its)})
    if form.is_valid():
        said = form.cleaned_data
        with told_if_overtaken(form, "propositions-overtaken"), told_beside(form):
            on, kept = said["on"], {"reason": said["reason"], "seen": said["seen"]}
            end(segment, on, **kept, by=request.user, at=timezone.now())
            messages.success(request, say("propositions-is-ended"))
            return redirect("proposition", segment.pk)
    return render(request, "propositions/end.html", {"segment": segment, "its": its, "form": form})


@require_POST
@needs(Permission.PLAN_ACCOUNTS)
def drop_draft(request: PersonRequest, number: int) -> HttpResponse:
    """Go on without the draft that the page showed."""
    segment = found_segment(request, number)
    seen = request.POST.get("seen", "")
    with told_next(request):
        number_seen = int(seen) if seen.isdecimal() else None
        drop(segment, seen=number_seen, by=request.user, at=timezone.now())
        messages.success(request, say("propositions-is-dropped"))
    return redirect("proposition", segment.pk)


def _seen(its: Standing) -> int | None:
    return its.last.pk if its.last else None


def _found(request: PersonRequest, number: int) -> tuple[Segment, Standing, dt.date]:
    segment, today = found_segment(request, number), timezone.localdate()
    return segment, standing_for(segment, on=today), today


def _overtaken(request: PersonRequest, segment: Segment, form: PropositionForm) -> Decided | None:
    """Save what was written; return what somebody else wrote meanwhile, if that is why not."""
    deed = draft if form.is_draft else decide
    kept = {"seen": form.cleaned_data["seen"], "reason": form.cleaned_data.get("reason", "")}
    try:
        deed(segment, form.said(), **kept, by=request.user, at=timezone.now())
    except PolicyOvertaken as overtaken:
        return form.follow(overtaken, differences)
    messages.success(
        request, say("propositions-is-drafted" if form.is_draft else "propositions-is-decided")
    )
    return None
