"""Pages of what groups of customers bring and could bring."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.value.groups.dimensions import By, dimension_asked, dimensions_for, usual_dimension
from quilate.value.groups.members import members_of
from quilate.value.groups.queries import groups_by
from quilate.value.standing import standing_of
from quilate.value.tiers.names import tier_names
from quilate.value.within import asked_within


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def groups(request: PersonRequest) -> HttpResponse:
    """Show actual, potential and gap, group by group of whatever somebody chooses."""
    standing = standing_of(request.user)
    run = standing.run if standing.is_ready else None
    by, within = _asked(request), asked_within(request)
    among = within.among
    found = groups_by(by, request.user, as_of=run.as_of, among=among) if run else None
    shown = {
        "standing": standing,
        "dimensions": dimensions_for(request.user),
        "by": by,
        "within": within,
        "chosen": request.GET.getlist("which"),
        "groups": found,
    }
    return render(request, "value/groups.html", shown)


def _asked(request: PersonRequest) -> By:
    """Return by what customers are grouped."""
    name, chosen = request.GET.get("by", ""), request.GET.getlist("which")
    asked = dimension_asked(name, request.user, chosen=chosen)
    return asked or usual_dimension(request.user)


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
