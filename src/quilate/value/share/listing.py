"""The customers with most unclaimed, page by page, with where the amounts come from."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.core.rules.keeping import where_to_keep
from quilate.core.speech import say
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.groups.dimensions import By, Dimension
from quilate.value.share.models import Source
from quilate.value.share.queries import old_before

_SIZE = 25
_COLUMNS = (
    *("unclaimed_spend", "category_spend", "share_of_customer", "revenue_12m"),
    *("category_spend_source", "category_spend_on"),
)


@dataclass(frozen=True)
class Among:
    """Whose customers a list shows: of one source, of one group, of both or of neither."""

    source: Source | None = None
    by: By | None = None
    code: str = ""

    @property
    def condition(self) -> Condition:
        """Return the condition that is true of them."""
        its = Condition("category_spend_source IS NOT NULL AND unclaimed_spend > 0")
        if self.source:
            its = its.also(Condition("category_spend_source = ?", (self.source.value,)))
        group = self.by.among(self.code) if self.by else None
        return its.also(group) if group else its

    @property
    def label(self) -> str:
        """Return what the group is called."""
        return self.by.called(self.code or None) if self.by else ""

    @property
    def choices(self) -> list["Choice"]:
        """Return the same list of all sources and of each."""
        return [Choice(self, source) for source in (None, *Source)]

    @property
    def keep(self) -> str:
        """Return where they can be kept as a segment; empty of a group that no rule names."""
        if self.by and not (isinstance(self.by, Dimension) and self.code):
            return ""
        parts: list[dict[str, Any]] = [
            {"fact": "unclaimed_spend", "is": "at-least", "values": ["0.01"]}
        ]
        if self.source:
            its = {"fact": "category_spend_source", "is": "any-of", "values": [self.source.value]}
            parts.append(its)
        if self.by:
            parts.append({"fact": self.by.name, "is": "any-of", "values": [self.code]})
        return where_to_keep({"join": "all", "parts": parts}, name=say("wallet-unclaimed-named"))


@dataclass(frozen=True)
class Choice:
    """A list of the same group, of a source or of all."""

    among: Among
    source: Source | None

    @property
    def label(self) -> str:
        """Return what it is called."""
        return say(f"wallet-source-{self.source.value}" if self.source else "wallet-all")

    @property
    def is_chosen(self) -> bool:
        """Return whether it is the list that is shown."""
        return self.source is self.among.source

    @property
    def query(self) -> str:
        """Return how an address asks for it."""
        asked = {"source": self.source.value} if self.source else {}
        if self.among.by:
            asked |= {"by": self.among.by.name, "is": self.among.code}
        return urlencode(asked)


@dataclass(frozen=True)
class Unclaimed:
    """A customer, what they spend in a year, and what of it with others."""

    customer: Customer
    unclaimed: Decimal
    spend: Decimal
    share: float
    revenue: Decimal
    source: Source
    told_on: dt.date | None
    is_old: bool

    @property
    def is_floor(self) -> bool:
        """Return whether comparable customers say it: then more may be unclaimed."""
        return self.source is Source.COMPARABLE


def most_unclaimed(
    among: Among, person: Person, *, on: dt.date, cursor: str = "", size: int = _SIZE
) -> KeysetPage[Unclaimed]:
    """Return a page of customers whom a person may see, most unclaimed first."""
    page = greatest_first(
        person, "unclaimed_spend", _COLUMNS, among.condition, cursor=cursor, size=size
    )
    return page.holding([_unclaimed(row, on) for row in page.rows])


def _unclaimed(row: tuple[Any, ...], on: dt.date) -> Unclaimed:
    customer, unclaimed, spend, share, revenue, code, told_on = row
    source = Source(code)
    day = None if source is Source.COMPARABLE else told_on
    is_old = bool(day and day < old_before(on))
    return Unclaimed(customer, unclaimed, spend, share, revenue, source, day, is_old)
