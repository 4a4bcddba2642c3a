"""What stands around every page: the rooms, and the state of the reader's choices."""

from dataclasses import dataclass

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse
from django.utils.safestring import SafeString

from quilate import __version__
from quilate.core.company import resting
from quilate.core.company.tabs import Tab, tabs_of_rooms
from quilate.core.markup import html_of
from quilate.core.rooms import Room, is_within
from quilate.core.speech import say

register = template.Library()
_BELOW = ("home", "value", "customers", "segments")


@dataclass(frozen=True)
class Door:
    """A room as the navigation shows it."""

    room: str
    name: str
    href: str
    icon: str
    key: str
    is_current: bool


@register.simple_tag
def doors(rooms: list[Room], request: HttpRequest) -> list[Door]:
    """Return the doors to the rooms. Current is the one whose address begins the page's own."""
    addresses = {room: reverse(room.address) for room in rooms}
    around = [room for room in rooms if is_within(addresses[room], request.path)]
    current = max(around, key=lambda room: len(addresses[room]), default=None)
    return [
        Door(
            room.name,
            say(f"room-{room.name}"),
            addresses[room],
            room.icon,
            room.letter,
            room == current,
        )
        for room in rooms
    ]


@register.filter
def below(doors: list[Door]) -> list[Door]:
    """Return the few doors that have a place at the foot of a phone, value before the rest."""
    found = {door.room: door for door in doors}
    first = [found[room] for room in _BELOW if room in found]
    others = [door for door in doors if door.room not in _BELOW]
    return [*first, *others][: len(_BELOW)]


@register.simple_block_tag
def tabs(content: str, label: str) -> SafeString:
    """Hold the tabs of a room with several pages: ``{% tabs title %}{% tab … %}{% endtabs %}``."""
    return html_of('<nav class="parts" aria-label="{}">{}</nav>', label, content)


@register.simple_tag(takes_context=True)
def tab(context: Context, label: str, address: str, *, alone: bool = False) -> SafeString:
    """Lead to a page of the room by the name of its address.

    The tab is current on that page and on those below it; with ``alone``, on that page only.
    """
    href, path = reverse(address), context["request"].path
    is_current = path == href if alone else is_within(href, path)
    current = html_of(' aria-current="{}"', "page") if is_current else ""
    return html_of('<a href="{}"{}>{}</a>', href, current, label)


@register.simple_tag
def company_tabs() -> list[Tab]:
    """Return the pages that rooms have added to the area of the company."""
    return tabs_of_rooms()


@register.inclusion_tag("company/resting.html", takes_context=True)
def resting_on_figures(context: Context) -> dict[str, object]:
    """Say from when a change of the company's figures holds, as the rooms that rest on them do."""
    return {"templates": resting.resting_on_figures(), "request": context["request"]}


@register.simple_tag
def version() -> str:
    """Say which version of Quilate runs."""
    return __version__


@register.simple_tag
def idle_minutes() -> int:
    """Say after how many minutes without use somebody is signed out."""
    return int(settings.SESSION_COOKIE_AGE // 60)


@register.filter
def initials(name: str) -> str:
    """Return the first letters of the first two words of a name."""
    return "".join(word[0] for word in name.split()[:2]).upper()
