"""Looking at the strategic customers: all types, and one."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.value.standing import standing_of
from quilate.value.strategic.listing import all_of, where_to_keep_tagged
from quilate.value.strategic.models import Significance
from quilate.value.strategic.queries import are_known
from quilate.value.strategic.shown import strategic_shown, type_shown


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def strategic_customers(request: PersonRequest) -> HttpResponse:
    """Show who is strategic and why, what they bring together, and who could be."""
    standing, today = standing_of(request.user), timezone.localdate()
    shown: dict[str, object] = {"standing": standing, "today": today}
    if standing.is_ready and are_known():
        shown["strategic"] = strategic_shown(request.user, on=today)
        shown["may_tag"] = request.user.may(Permission.PLAN_ACCOUNTS)
    return render(request, "strategic/customers.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def of_type(request: PersonRequest, significance: str) -> HttpResponse:
    """Show everybody of a type, by CLV, and everybody who is proposed for it."""
    found, standing = _named(significance), standing_of(request.user)
    today = timezone.localdate()
    shown: dict[str, object] = {"standing": standing, "today": today}
    if standing.is_ready and are_known():
        page = all_of(found, request.user, cursor=request.GET.get("cursor", ""))
        shown |= {
            "page": page,
            "each": type_shown(found, page.rows, request.user, on=today),
            "keep": where_to_keep_tagged(found),
            "may_tag": request.user.may(Permission.PLAN_ACCOUNTS),
        }
    return render(request, "strategic/type.html", shown)


def _named(name: str) -> Significance:
    if name not in Significance.values:
        raise Http404
    return Significance(name)
