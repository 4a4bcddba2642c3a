"""Looking at who is active, what they are worth, and by which definition."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.core.speech import spoken
from quilate.lifecycle.active.definitions import definitions_in_force
from quilate.lifecycle.active.listing import WORTHS, Among, most_active
from quilate.lifecycle.active.models import Degree
from quilate.lifecycle.active.models.degree import VERY
from quilate.lifecycle.active.proposing import MOST
from quilate.lifecycle.active.queries import are_known, figures_of
from quilate.lifecycle.active.shown import active_page
from quilate.lifecycle.active.told import category_names
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def active(request: PersonRequest) -> HttpResponse:
    """Show how active customers are, what they are worth, and what is called active."""
    standing = standing_of(request.user)
    shown: dict[str, object] = {"standing": standing, "very": VERY, "most": spoken().percent(MOST)}
    if standing.is_ready and are_known():
        shown |= {
            "page": active_page(request.user, definitions_in_force(), category_names()),
            "may_define": request.user.may(Permission.DEFINE_ACTIVITY),
        }
    return render(request, "active/active.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def active_customers(request: PersonRequest) -> HttpResponse:
    """Show the customers of a degree, of a category, or where value and activity disagree."""
    names = category_names()
    among, standing = _among(request, names), standing_of(request.user)
    shown: dict[str, object] = {"standing": standing, "among": among}
    if standing.is_ready and are_known():
        cursor = request.GET.get("cursor", "")
        shown |= {
            "page": most_active(among, request.user, names=names, cursor=cursor),
            "its": figures_of(among.condition, request.user),
        }
    return render(request, "active/list.html", shown)


def _among(request: PersonRequest, names: dict[int, str]) -> Among:
    """Return whom an address asks for."""
    degree, worth, category = (request.GET.get(each, "") for each in ("degree", "worth", "in"))
    if (degree and degree not in Degree.values) or (worth and worth not in WORTHS):
        raise Http404
    number = int(category) if category.isdecimal() else 0
    if category and number not in names:
        raise Http404
    chosen = Degree(degree) if degree else None
    return Among(chosen, worth, number or None, names.get(number, ""))
