"""The page of the value curve."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.facts import asking
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.value.curve.charts import value_curve, whale_curve, whale_tail
from quilate.value.curve.findings import findings_of
from quilate.value.curve.names import cost_magnets_of, falls_of, sold_below_cost_to
from quilate.value.curve.shape import MARGIN, REVENUE, curve_of
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def curve(request: PersonRequest) -> HttpResponse:
    """Show who makes the margin, who takes some away, and who only seemed large."""
    standing = standing_of(request.user)
    shown = {"standing": standing, **(_curves(request.user) if standing.is_ready else {})}
    return render(request, "value/curve.html", shown)


def _curves(person: Person) -> dict[str, object]:
    with asking() as ask:
        margin, revenue = curve_of(ask, person, MARGIN), curve_of(ask, person, REVENUE)
        below_cost = sold_below_cost_to(ask, person) if margin.losing else []
        magnets = cost_magnets_of(ask, person)
        falls = falls_of(ask, person, customers=margin.customers)
    findings = findings_of(margin, revenue)
    is_whale = margin.has_shares and margin.losing
    return {
        "margin": margin,
        "findings": findings,
        "chart": value_curve(margin, revenue) if margin.has_shares else None,
        "whale": whale_curve(margin) if is_whale else None,
        "tail": whale_tail(margin) if is_whale else None,
        "below_cost": below_cost,
        "magnets": magnets,
        "falls": falls,
    }
