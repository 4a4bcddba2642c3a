"""Looking at share of customer: all together, and customer by customer."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.customers.groups import groups_for
from quilate.value.groups.dimensions import By, dimension_asked, dimensions_for
from quilate.value.share.listing import Among, most_unclaimed
from quilate.value.share.models import Source
from quilate.value.share.queries import OLD_MONTHS, are_known, shares_of
from quilate.value.share.shown import row_of, rule_of_comparables, share_page
from quilate.value.standing import standing_of

#: By what customers are grouped where nobody says.
_USUAL = "quadrant"


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def share(request: PersonRequest) -> HttpResponse:
    """Show our share of what customers spend, on what it rests, and where most is unclaimed."""
    standing, by = standing_of(request.user), _by(request)
    chosen = request.GET.getlist("which")
    shown: dict[str, object] = {"standing": standing, "by": by, "chosen": chosen}
    if standing.is_ready and are_known():
        shown |= {
            "page": share_page(by, request.user, on=timezone.localdate()),
            "dimensions": dimensions_for(request.user),
            "choices": tuple(groups_for(request.user)),
            **_around(request),
        }
    return render(request, "share/share.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def share_customers(request: PersonRequest) -> HttpResponse:
    """Show the customers with most unclaimed, of one source and of one group if asked."""
    among, standing, on = _among(request), standing_of(request.user), timezone.localdate()
    shown: dict[str, object] = {"standing": standing, "among": among}
    if standing.is_ready and are_known():
        cursor = request.GET.get("cursor", "")
        shown |= {
            "page": most_unclaimed(among, request.user, on=on, cursor=cursor),
            "its": row_of(shares_of(among.condition, request.user, on=on)),
            **_around(request),
        }
    return render(request, "share/list.html", shown)


def _around(request: PersonRequest) -> dict[str, object]:
    return {
        "may_plan": request.user.may(Permission.PLAN_ACCOUNTS),
        "may_import": request.user.may(Permission.IMPORT_DATA),
        "rule": rule_of_comparables(),
        "old_months": OLD_MONTHS,
    }


def _by(request: PersonRequest) -> By:
    name, chosen = request.GET.get("by", _USUAL), request.GET.getlist("which")
    found = dimension_asked(name, request.user, chosen=chosen)
    found = found or dimension_asked(_USUAL, request.user)
    assert found is not None
    return found


def _among(request: PersonRequest) -> Among:
    """Return whom an address asks for; what nobody may use is not there."""
    source, name, code = (request.GET.get(each, "") for each in ("source", "by", "is"))
    by = dimension_asked(name, request.user) if name else None
    is_wrong = source and source not in Source.values
    if is_wrong or (name and (by is None or by.among(code) is None)):
        raise Http404
    return Among(Source(source) if source else None, by, code)
