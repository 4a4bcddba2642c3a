"""Looking at the propositions: all of them, and that of one segment."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.results.propositions.history import history_of
from quilate.results.propositions.queries import standing_for
from quilate.results.propositions.shown import Told, all_listed, beside, services_of
from quilate.segments.pages.found import found_segment
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def propositions(request: PersonRequest) -> HttpResponse:
    """Show what each segment is promised, and the segments that are promised nothing yet."""
    standing, today = standing_of(request.user), timezone.localdate()
    shown: dict[str, object] = {"standing": standing, "today": today}
    if standing.is_ready:
        shown["all"] = all_listed(request.user, on=today)
        shown["may_write"] = request.user.may(Permission.PLAN_ACCOUNTS)
    return render(request, "propositions/list.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def proposition(request: PersonRequest, number: int) -> HttpResponse:
    """Show what a segment is promised, and what that segment brings beside it."""
    segment, today = found_segment(request, number), timezone.localdate()
    standing, its = standing_of(request.user), standing_for(segment, on=today)
    version = its.shown
    shown: dict[str, object] = {
        "segment": segment,
        "standing": standing,
        "its": its,
        "version": version,
        "told": Told(version) if version else None,
        "services": services_of(version) if version else [],
        "history": history_of(its.versions),
        "may_write": request.user.may(Permission.PLAN_ACCOUNTS),
        "may_decide": request.user.may(Permission.SET_POLICY),
    }
    if standing.run and standing.is_ready:
        shown["beside"] = beside(segment, version, request.user, standing.run, today)
    return render(request, "propositions/proposition.html", shown)
