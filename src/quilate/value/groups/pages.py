"""Pages of what groups of customers bring and could bring."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.value.groups.dimensions import dimension_named, dimensions_for, usual_dimension
from quilate.value.groups.members import members_of
from quilate.value.groups.queries import groups_by
from quilate.value.standing import standing_of
from quilate.value.tiers.names import tier_names


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def groups(request: PersonRequest) -> HttpResponse:
    """Show actual, potential and gap, group by group of whatever somebody chooses."""
    standing = standing_of(request.user)
    dimensions = dimensions_for(request.user)
    run = standing.run if standing.is_ready else None
    by = dimension_named(request.GET.get("by", ""), dimensions) or usual_dimension(dimensions)
    shown = {
        "standing": standing,
        "dimensions": dimensions,
        "by": by,
        "groups": groups_by(by, request.user, as_of=run.as_of) if run else None,
    }
    return render(request, "value/groups.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def members(request: PersonRequest, name: str) -> HttpResponse:
    """Show the customers of one group."""
    by = dimension_named(name, dimensions_for(request.user))
    if by is None:
        raise Http404
    standing, code = standing_of(request.user), request.GET.get("is", "")
    cursor = request.GET.get("cursor", "")
    shown = {
        "standing": standing,
        "by": by,
        "label": by.called(code),
        "tier_names": tier_names(),
        "page": members_of(by, code, request.user, cursor=cursor) if standing.is_ready else None,
    }
    return render(request, "value/members.html", shown)
