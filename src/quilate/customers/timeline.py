"""The timeline of a customer: what every room has to tell of them, newest first.

A room tells its part in ``AppConfig.ready`` by the dotted path of a function::

    tell_timeline("quilate.activity.timeline.purchases")

with ``def purchases(person: Person, customer: Customer, window: Window) -> Iterable[Entry]``. The
function returns only what the person may see, and asks the database for no more than the window:
``window.over(customer.orders, "placed_at")``.
"""

import datetime as dt
import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from django.db.models import Model, QuerySet
from django.utils.dateparse import parse_datetime
from django.utils.module_loading import import_string

from quilate.core.speech import say

if TYPE_CHECKING:
    from quilate.core.models import Person
    from quilate.customers.models import Customer

Row = TypeVar("Row", bound=Model)
Source = Callable[["Person", "Customer", "Window"], Iterable["Entry"]]
PAGE = 20
#: Nobody has so many entries at one moment; an address that says so is not ours.
_MOST_SKIPPED = 10_000
_SOURCES: list[str] = []


@dataclass(frozen=True)
class Entry:
    """One thing that happened.

    Attributes
    ----------
    icon
        Of lucide.
    message, arguments
        The sentence, said in the reader's language when it is shown.
    who
        Who did it, where that is known.
    href
        Where there is more of it.
    """

    at: dt.datetime
    icon: str
    message: str
    arguments: Mapping[str, object] = field(default_factory=dict)
    who: str = ""
    href: str = ""

    @property
    def sentence(self) -> str:
        """Return what happened, in the language that is spoken now."""
        return say(self.message, **self.arguments)


@dataclass(frozen=True)
class Window:
    """How far back to look, and how much is wanted.

    Attributes
    ----------
    until
        The moment up to which, itself included; None is now.
    """

    until: dt.datetime | None
    most: int

    def over(self, rows: QuerySet[Row], field: str) -> QuerySet[Row]:
        """Return the newest rows within the window, in an order that is always the same."""
        if self.until:
            rows = rows.filter(**{f"{field}__lte": self.until})
        return rows.order_by(f"-{field}", "-pk")[: self.most]


@dataclass(frozen=True)
class TimelinePage:
    """Some entries, and the cursor of those before, empty where there are none."""

    entries: list[Entry]
    before: str


def tell_timeline(source: str) -> None:
    """Add what a room has to tell, by the dotted path of its function."""
    if source not in _SOURCES:
        _SOURCES.append(source)


def timeline_of(
    person: "Person", customer: "Customer", *, cursor: str = "", size: int = PAGE
) -> TimelinePage:
    """Return a page of the timeline of a customer who is visible to the person."""
    until, skipped = _read(cursor)
    # Several entries may share a moment: those of it that were shown before are passed over.
    window = Window(until, size + skipped + 1)
    told = (_told(source)(person, customer, window) for source in _SOURCES)
    merged = heapq.merge(*told, key=lambda entry: -entry.at.timestamp())
    found = [entry for _, entry in zip(range(window.most), merged, strict=False)][skipped:]
    shown = found[:size]
    return TimelinePage(shown, _cursor(shown, until, skipped) if len(found) > size else "")


def _told(source: str) -> Source:
    told: Source = import_string(source)
    return told


def _cursor(shown: list[Entry], until: dt.datetime | None, skipped: int) -> str:
    last = shown[-1].at
    same = sum(entry.at == last for entry in shown) + (skipped if last == until else 0)
    return f"{last.isoformat()}~{same}"


def _read(cursor: str) -> tuple[dt.datetime | None, int]:
    """Return the moment of a cursor and how many of it were shown; the newest where it is none."""
    moment, _, skipped = cursor.partition("~")
    try:
        until = parse_datetime(moment)
    except ValueError:
        until = None
    if not until or until.tzinfo is None or not skipped.isdecimal():
        return None, 0
    return until, min(int(skipped), _MOST_SKIPPED)
