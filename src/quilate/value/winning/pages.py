"""The page of what winning customers cost."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.activity.queries.payback import ENOUGH
from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.customers.groups import groups_for
from quilate.value.groups.dimensions import dimension_asked, dimensions_for
from quilate.value.standing import standing_of
from quilate.value.winning.charts import marks, payback_chart
from quilate.value.winning.cohorts import BY_COHORT, Cohorts
from quilate.value.winning.queries import WonBy, is_known, won_by, years_won


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def winning(request: PersonRequest) -> HttpResponse:
    """Show what winning customers cost, what they left, and when half had left their cost."""
    standing, by = standing_of(request.user), _by(request)
    shown: dict[str, object] = {"standing": standing, "by": by}
    if standing.is_ready and is_known():
        years = years_won(request.user)
        year = next((each for each in years if str(each) == request.GET.get("year")), None)
        found = won_by(by, request.user, year=year)
        shown |= {
            "found": found,
            "years": years,
            "year": year,
            "enough": ENOUGH,
            "chart": payback_chart(found) if found.total.seen_months > 1 else None,
            "marks": list(marks(found)),
            "dimensions": dimensions_for(request.user),
            "choices": tuple(groups_for(request.user)),
            "cohort": BY_COHORT,
        }
    return render(request, "winning/winning.html", shown)


def _by(request: PersonRequest) -> WonBy:
    """Return by what customers are grouped: by quarter where nobody says."""
    name, chosen = request.GET.get("by", BY_COHORT), request.GET.getlist("which")
    return dimension_asked(name, request.user, chosen=chosen) or Cohorts()
