"""Looking at segments."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.facts import PREPARE, prepared
from quilate.core.jobs import start
from quilate.core.roles import Permission
from quilate.core.rules.words import currency
from quilate.core.speech import say
from quilate.segments.charts import overlap_drawn, sizes_drawn
from quilate.segments.models import Segment
from quilate.segments.naming import condition_for
from quilate.segments.pages.found import found_among, today
from quilate.segments.panels import panels_for
from quilate.segments.queries import (
    overlap_of,
    rows_for,
    segment_for,
    segments_for,
    worth_and_whole,
)
from quilate.segments.shown import best_shown, rule_told, sizes_of
from quilate.segments.uses import uses_of
from quilate.value.groups.queries import group_of
from quilate.value.queries import current_run, current_trust, trust_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def segment_list(request: PersonRequest) -> HttpResponse:
    """Show the segments that somebody may use, each with what it is worth."""
    facts = prepared()
    if facts is None:
        return _nothing_prepared(request)
    shown = {
        "rows": rows_for(request.user, on=today()),
        "prepared": facts,
        "currency": currency(),
        "trust": current_trust(),
    }
    return render(request, "segments/list.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def segment(request: PersonRequest, number: int) -> HttpResponse:
    """Show one segment: how many, what they are worth, who is worth most."""
    usable, facts, on = segments_for(request.user), prepared(), today()
    found = found_among(usable, number)
    if facts is None:
        return _nothing_prepared(request)
    among, run = condition_for(found, on=on), current_run()
    worth, whole = worth_and_whole(among, request.user)
    sizes, money = sizes_of(found, request.user), currency()
    shown = {
        "segment": found,
        "worth": worth,
        "group": group_of(among, request.user, as_of=run.as_of) if run else None,
        "whole": whole,
        "share": worth.share_of(whole),
        "clv_share": worth.clv_share_of(whole),
        "rule": rule_told(found, request.user, money=money),
        "best": best_shown(found, request.user, on=on),
        "sizes": sizes,
        "chart": sizes_drawn(sizes) if len(sizes) > 1 else None,
        "uses": uses_of(found, request.user),
        "panels": panels_for(found, request.user),
        "others": [each for each in usable if each != found],
        "may_change": found.may_be_changed_by(request.user),
        "prepared": facts,
        "currency": money,
        "trust": trust_of(run),
    }
    return render(request, "segments/segment.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def overlap(request: PersonRequest) -> HttpResponse:
    """Show what two segments have in common."""
    facts = prepared()
    if facts is None:
        return _nothing_prepared(request)
    first, second = (_asked(request, name) for name in ("a", "b"))
    shown: dict[str, object] = {
        "segments": segments_for(request.user),
        "first": first,
        "second": second,
        "prepared": facts,
        "currency": currency(),
        "trust": current_trust(),
    }
    if first and second and first != second:
        found = overlap_of(first, second, request.user, on=today())
        shown |= {"overlap": found, "drawn": overlap_drawn(found)}
    return render(request, "segments/overlap.html", shown)


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def preparing(request: PersonRequest) -> HttpResponse:
    """Have the facts prepared."""
    job = start(PREPARE, by=request.user, at=timezone.now(), key=PREPARE)
    messages.success(request, say("segments-being-prepared"))
    return redirect("job", job.pk)


def _nothing_prepared(request: PersonRequest) -> HttpResponse:
    return render(request, "segments/not_prepared.html")


def _asked(request: PersonRequest, name: str) -> Segment | None:
    number = request.GET.get(name, "")
    return segment_for(request.user, int(number)) if number.isdecimal() else None
