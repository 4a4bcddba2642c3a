"""Building a segment, condition by condition, with or without a script."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.entitlement import see_that_may_change
from quilate.core.facts import Fact, prepared
from quilate.core.problems import told_beside, told_next
from quilate.core.roles import Permission
from quilate.core.rules import WrongRule, condition_of, read, told
from quilate.core.rules.builder import Builder, usable_facts
from quilate.core.rules.draft import Draft, draft_in, draft_of_link, empty_draft, is_in
from quilate.core.rules.sent import is_to_be_kept, sent_or, wrong_in
from quilate.core.rules.words import currency
from quilate.core.speech import say
from quilate.segments.actions import change, create, delete
from quilate.segments.forms.naming import SegmentForm
from quilate.segments.models import Segment
from quilate.segments.naming import asked_of
from quilate.segments.pages.found import found_segment, today
from quilate.segments.queries import segment_for, segments_for, worth_and_whole
from quilate.value.queries import current_trust

Also = Mapping[str, Fact]


@require_http_methods(["GET", "POST"])
@needs(Permission.SEE_CUSTOMERS)
def new_segment(request: PersonRequest) -> HttpResponse:
    """Build a segment: from nothing, from the rule of another, or from one that a page offers."""
    offered = {"name": request.GET.get("name", "")}
    form = SegmentForm(_sent(request), person=request.user, is_new=True, initial=offered)
    also = _also(request)
    draft = sent_or(_begun(request, also), request, also=also)
    wrong = _wrong(request, draft, also)
    if form.is_valid() and not wrong:
        with told_beside(form, "name"):
            made = create(
                form.named(),
                rule=draft,
                is_list=form.is_list,
                by=request.user,
                at=timezone.now(),
                on=today(),
            )
            messages.success(request, say("segments-created", name=made.name))
            return redirect("segment", made.pk)
    return _built(request, draft, form, wrong)


@require_http_methods(["GET", "POST"])
@needs(Permission.SEE_CUSTOMERS)
def changed_segment(request: PersonRequest, number: int) -> HttpResponse:
    """Change a segment."""
    kept = _changeable(request, number)
    initial = {name: getattr(kept, name) for name in ("name", "description", "sharing", "version")}
    form = SegmentForm(_sent(request), person=request.user, is_new=False, initial=initial)
    also = _also(request, kept)
    draft = kept.rule if kept.is_list else sent_or(kept.rule, request, also=also)
    wrong = None if kept.is_list else _wrong(request, draft, also)
    if form.is_valid() and not wrong:
        with told_beside(form, None):
            change(
                kept,
                form.named(kept),
                rule=draft,
                version=form.cleaned_data["version"] or 0,
                by=request.user,
                at=timezone.now(),
            )
            messages.success(request, say("segments-changed", name=form.cleaned_data["name"]))
            return redirect("segment", kept.pk)
    return _built(request, draft, form, wrong, kept)


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def preview(request: PersonRequest) -> HttpResponse:
    """Say how many customers the rule of a form leaves, and what they are worth."""
    also = _also(request)
    draft = draft_in(request.POST, {**usable_facts(request.user), **also})
    return render(request, "segments/worth.html", _worth(request, draft, also))


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def old_segment(request: PersonRequest, number: int) -> HttpResponse:
    """Take a segment away."""
    kept = _changeable(request, number)
    with told_next(request):
        delete(kept, by=request.user, at=timezone.now())
        messages.success(request, say("segments-deleted", name=kept.name))
        return redirect("segments")
    return redirect("segment", number)


def _built(
    request: PersonRequest,
    draft: Draft,
    form: SegmentForm,
    wrong: WrongRule | None,
    kept: Segment | None = None,
) -> HttpResponse:
    if prepared() is None:
        return render(request, "segments/not_prepared.html")
    also = _also(request, kept)
    builder = Builder(draft, person=request.user, wrong=wrong, also=also)
    shown = {"form": form, "builder": builder, "segment": kept, **_worth(request, draft, also)}
    return render(request, "segments/build.html", shown)


def _worth(request: PersonRequest, draft: Draft, also: Also) -> dict[str, Any]:
    facts = prepared()
    try:
        rule = read(draft, {**usable_facts(request.user), **also})
    except WrongRule:
        return {"worth": None, "prepared": facts}
    money = currency()
    worth, whole = worth_and_whole(condition_of(rule, on=today()), request.user)
    return {
        "worth": worth,
        "whole": whole,
        "share": worth.share_of(whole),
        "rule": told(rule, to=request.user, money=money),
        "prepared": facts,
        "currency": money,
        "trust": current_trust(),
    }


def _sent(request: PersonRequest) -> QueryDict | None:
    return request.POST if is_to_be_kept(request) else None


def _wrong(request: PersonRequest, draft: Draft, also: Also) -> WrongRule | None:
    return wrong_in(draft, request.user, also=also) if is_to_be_kept(request) else None


def _also(request: PersonRequest, kept: Segment | None = None) -> Also:
    """Return what a rule may ask for besides facts: who is in other segments."""
    return asked_of(segments_for(request.user), within=kept)


def _begun(request: PersonRequest, also: Also) -> Draft:
    """Return the rule with which one begins."""
    if is_in(request.GET):
        return draft_of_link(request.GET, {**usable_facts(request.user), **also})
    number = request.GET.get("from", "")
    other = segment_for(request.user, int(number)) if number.isdecimal() else None
    return other.rule if other else empty_draft()


def _changeable(request: PersonRequest, number: int) -> Segment:
    kept = found_segment(request, number)
    see_that_may_change(request.user, kept)
    return kept
