"""Pages of what groups of customers bring and could bring."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.facts import EVERYBODY
from quilate.core.roles import Permission
from quilate.customers.groups import condition_of_group, groups_for
from quilate.value.groups.dimensions import By, dimension_asked, dimensions_for, usual_dimension
from quilate.value.groups.members import members_of
from quilate.value.groups.queries import groups_by
from quilate.value.standing import standing_of
from quilate.value.tiers.names import tier_names


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def groups(request: PersonRequest) -> HttpResponse:
    """Show actual, potential and gap, group by group of whatever somebody chooses."""
    standing = standing_of(request.user)
    run = standing.run if standing.is_ready else None
    by, within = _asked(request)
    among = condition_of_group(request.user, within) or EVERYBODY
    found = groups_by(by, request.user, as_of=run.as_of, among=among) if run else None
    shown = {
        "standing": standing,
        "dimensions": dimensions_for(request.user),
        "by": by,
        "named": groups_for(request.user),
        "within": within,
        "chosen": request.GET.getlist("which"),
        "groups": found,
    }
    return render(request, "value/groups.html", shown)


def _asked(request: PersonRequest) -> tuple[By, str]:
    """Return by what customers are grouped, and within which group that the person may use."""
    asked = dimension_asked(
        request.GET.get("by", ""), request.user, chosen=request.GET.getlist("which")
    )
    within = request.GET.get("within", "")
    if within and within not in dict(groups_for(request.user)):
        raise Http404
    return asked or usual_dimension(request.user), within


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def members(request: PersonRequest, name: str) -> HttpResponse:
    """Show the customers of one group."""
    by, code = dimension_asked(name, request.user), request.GET.get("is", "")
    its = by.among(code) if by else None
    if by is None or its is None:
        raise Http404
    standing = standing_of(request.user)
    cursor = request.GET.get("cursor", "")
    shown = {
        "standing": standing,
        "by": by,
        "label": by.called(code),
        "tier_names": tier_names(),
        "page": members_of(its, request.user, cursor=cursor) if standing.is_ready else None,
    }
    return render(request, "value/members.html", shown)
