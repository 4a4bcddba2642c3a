"""Looking at the lifecycle: the ring, and who is behind each of its figures."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.lifecycle.drawing import ring_of
from quilate.lifecycle.measuring import kpis_of
from quilate.lifecycle.members import members_of, movers_of
from quilate.lifecycle.models import Stage
from quilate.lifecycle.period import Period
from quilate.lifecycle.queries import first_month, flows_of, stages_of
from quilate.lifecycle.rulebook import Rulebook
from quilate.lifecycle.shown import terms_shown
from quilate.value.standing import Standing, standing_of

#: How an address names those who were in no stage before.
NEW = "new"


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def stages(request: PersonRequest) -> HttpResponse:
    """Show how many customers are in each stage, and how they moved in some months."""
    standing = standing_of(request.user)
    shown: dict[str, object] = {"standing": standing}
    if standing.run and standing.is_ready:
        period = _period(request, standing)
        figures, flows = stages_of(request.user), flows_of(request.user, since=period.since)
        rulebook = Rulebook.in_force()
        kpis = kpis_of(request.user, rulebook, on=standing.run.as_of)
        shown |= {
            "period": period,
            "stages": figures,
            "flows": flows,
            "ring": ring_of(figures, flows, currency=standing.run.currency),
            "is_staged": any(each.customers for each in figures),
            "terms": terms_shown(rulebook, kpis),
            "first_month": first_month(),
            "may_decide": request.user.may(Permission.SET_POLICY),
        }
    return render(request, "lifecycle/stages.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def members(request: PersonRequest, stage: str) -> HttpResponse:
    """Show who is in a stage."""
    standing, found = standing_of(request.user), stage_named(stage)
    shown: dict[str, object] = {"standing": standing, "stage": found}
    if standing.is_ready:
        cursor = request.GET.get("cursor", "")
        shown["page"] = members_of(found, request.user, cursor=cursor)
    return render(request, "lifecycle/members.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def movers(request: PersonRequest, previous: str, stage: str) -> HttpResponse:
    """Show who moved from a stage to another."""
    standing, found = standing_of(request.user), stage_named(stage)
    before = None if previous == NEW else stage_named(previous)
    shown: dict[str, object] = {"standing": standing, "previous": before, "stage": found}
    if standing.run and standing.is_ready:
        period = _period(request, standing)
        cursor = request.GET.get("cursor", "")
        page = movers_of(before, found, request.user, since=period.since, cursor=cursor)
        shown |= {"period": period, "page": page}
    return render(request, "lifecycle/movers.html", shown)


def stage_named(name: str) -> Stage:
    """Return the stage that an address names."""
    if name not in Stage.values:
        raise Http404
    return Stage(name)


def _period(request: PersonRequest, standing: Standing) -> Period:
    until = standing.run.as_of if standing.run else timezone.localdate()
    return Period.asked(request.GET.get("months", ""), until)
