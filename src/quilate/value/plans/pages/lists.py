"""Lists of plans, and of the customers without one."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.value.models import Quadrant
from quilate.value.plans import listing
from quilate.value.plans.queries import planned_in
from quilate.value.portfolio.shown import InForce


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def open_plans(request: PersonRequest) -> HttpResponse:
    """Show the plans that are worked on, what is overdue first."""
    today, cursor = timezone.localdate(), request.GET.get("cursor", "")
    page = listing.open_plans(request.user, today=today, cursor=cursor)
    shown = {"page": page, "may_plan": request.user.may(Permission.PLAN_ACCOUNTS)}
    return render(request, "plans/list.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def closed_plans(request: PersonRequest) -> HttpResponse:
    """Show the plans that have come to an end, and what came of them."""
    today, cursor = timezone.localdate(), request.GET.get("cursor", "")
    page = listing.closed_plans(request.user, today=today, cursor=cursor)
    return render(request, "plans/closed.html", {"page": page})


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def without_plan(request: PersonRequest, quadrant: Quadrant) -> HttpResponse:
    """Show the customers of a group who have no plan, those worth most first."""
    now, cursor = InForce.now(), request.GET.get("cursor", "")
    shown: dict[str, object] = {"quadrant": quadrant, "now": now}
    if now:
        shown |= {
            "page": listing.without_plan(request.user, quadrant, now.lines, cursor=cursor),
            "planned": planned_in(request.user, quadrant),
            "may_plan": request.user.may(Permission.PLAN_ACCOUNTS),
        }
    return render(request, "plans/without.html", shown)
