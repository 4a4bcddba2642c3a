"""Long lists: their rows, the headings that sort them, the pages before and after."""

from functools import cache
from typing import Protocol

from django import template
from django.http import HttpRequest
from django.template import Context
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from quilate.core.speech import say
from quilate.core.templatetags.kit import meaning as meaning_of

register = template.Library()

#: Where the address of a list keeps its place and its order.
CURSOR, SORT = "cursor", "sort"


#: Stands for a number in an address, which has no other like it.
_ANY_NUMBER = 7_654_321


class Neighbours(Protocol):
    """A page of a list that knows the cursors of those beside it, empty where there is none."""

    @property
    def before(self) -> str: ...

    @property
    def after(self) -> str: ...


@register.simple_block_tag
def rows(content: str, caption: str) -> SafeString:
    """Hold ``thead`` and ``tbody``. The caption is for those who cannot see what surrounds it."""
    return render_to_string("kit/rows.html", {"caption": caption, "content": content})


@register.simple_tag(takes_context=True)
def column(
    context: Context,
    label: str,
    field: str = "",
    classes: str = "",
    sort: str | None = None,
    meaning: str = "",
) -> SafeString:
    """Head a column; with a field, it sorts the list by it and then the other way round.

    Parameters
    ----------
    field
        ``-field`` sorts from the greatest first.
    classes
        ``amount`` for figures, and those that hide a column on narrow screens.
    sort
        How the list is sorted, which it is also where its address does not ask for it.
    meaning
        The message that defines its figures, which the label opens.
    """
    sort = context["request"].GET.get(SORT, "") if sort is None else sort
    name = field.lstrip("-")
    order = {name: "ascending", f"-{name}": "descending"}.get(sort, "") if field else ""
    turned = {"ascending": f"-{name}", "descending": name}.get(order, field)
    href = _address(context["request"], **{SORT: turned, CURSOR: ""}) if field else ""
    shown = {"label": label, "classes": classes, "order": order, "href": href}
    opened = meaning_of(say(meaning), label) if meaning else ""
    return render_to_string("kit/column.html", {**shown, "meaning": opened})


@register.simple_tag(takes_context=True)
def pager(context: Context, page: Neighbours, shown: str = "") -> SafeString:
    """Lead to the pages before and after, keeping filters and order. Nothing is counted."""
    if not (page.before or page.after or shown):
        return SafeString()
    request = context["request"]
    addresses = {
        "previous": page.before and _address(request, **{CURSOR: page.before}),
        "following": page.after and _address(request, **{CURSOR: page.after}),
    }
    return render_to_string("kit/pager.html", {**addresses, "shown": shown})


@register.simple_tag
def row_address(route: str, number: int) -> str:
    """Return the address of what a row shows, by its number.

    As ``{% url %}`` does, which reads the table of all routes again for each row.
    """
    before, after = _around_the_number(route)
    return f"{before}{number}{after}"


@cache
def _around_the_number(route: str) -> tuple[str, str]:
    before, _, after = reverse(route, args=[_ANY_NUMBER]).partition(str(_ANY_NUMBER))
    return before, after


@register.simple_tag(takes_context=True)
def address_without(context: Context, name: str) -> str:
    """Return the address of this list without one of its filters, from its first page."""
    return _address(context["request"], **{name: "", CURSOR: ""})


def _address(request: HttpRequest, **changes: str) -> str:
    """Return the address of this page with some of its query changed; empty takes a part away."""
    query = request.GET.copy()
    for name, value in changes.items():
        query[name] = value
        if not value:
            del query[name]
    return f"?{query.urlencode()}"
