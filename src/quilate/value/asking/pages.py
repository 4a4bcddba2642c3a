"""The page of everybody whom home asks for with a question."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.value.asking.lists import asked_page
from quilate.value.asking.questions import NAMES, question
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def asked(request: PersonRequest, name: str) -> HttpResponse:
    """Show all of whom a list or a bar of home shows some, with a plan one click away."""
    if name not in NAMES:
        raise Http404
    standing = standing_of(request.user)
    shown: dict[str, object] = {"standing": standing, "name": name}
    if standing.is_ready:
        found = question(name, standing, on=timezone.localdate())
        shown |= {
            "asked": found,
            "page": asked_page(found, request.user, cursor=request.GET.get("cursor", "")),
            "may_plan": request.user.may(Permission.PLAN_ACCOUNTS),
        }
    return render(request, "value/asked.html", shown)
