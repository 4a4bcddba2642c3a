"""Share of customer as pages show it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, asking
from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer
from quilate.value.groups.dimensions import By
from quilate.value.share.listing import Among, Unclaimed, most_unclaimed
from quilate.value.share.models import CategorySpend, Source
from quilate.value.share.queries import (
    ByGroup,
    Shares,
    Spend,
    held_of,
    old_before,
    said_of,
    shares_by,
)

_FIRST = 10
_OF_CUSTOMER = ("category_spend_source", "category_spend", "share_of_customer", "unclaimed_spend")


@dataclass(frozen=True)
class Part:
    """A stretch of a bar, in hundredths of its width."""

    look: str
    start: str
    width: str


@dataclass(frozen=True)
class Row:
    """A group or a source with its picture: ours, unclaimed as told, and by comparables.

    Attributes
    ----------
    is_floor
        Whether comparable customers say a part of it: then more may be unclaimed.
    """

    shares: Shares
    spend: Spend
    parts: Sequence[Part]
    is_floor: bool
    source: Source | None = None


@dataclass(frozen=True)
class SharePage:
    """The whole page."""

    found: ByGroup
    sources: Sequence[Row]
    rows: Sequence[Row]
    rest: Row | None
    first: Sequence[Unclaimed]

    @property
    def total(self) -> Shares:
        """Return all whom the reader may see."""
        return self.found.total


@dataclass(frozen=True)
class ShareOfOne:
    """What one customer spends, as it is known today.

    Attributes
    ----------
    revenue
        Of twelve months, with us.
    held
        What was said and holds; None where comparable customers say it, or nobody.
    """

    source: Source | None
    spend: Decimal | None
    share: float | None
    unclaimed: Decimal | None
    revenue: Decimal
    held: CategorySpend | None
    is_old: bool
    parts: Sequence[Part]

    @property
    def is_floor(self) -> bool:
        """Return whether comparable customers say it: then more may be unclaimed."""
        return self.source is Source.COMPARABLE

    @property
    def is_contradicted(self) -> bool:
        """Return whether they spend more with us than they were said to spend at all."""
        return self.held is not None and self.held.amount < self.revenue

    @property
    def is_at_ceiling(self) -> bool:
        """Return whether they spend as much with us as three in four of their like, or more."""
        return self.is_floor and not self.unclaimed


def share_page(by: By, person: Person, *, on: dt.date) -> SharePage:
    """Return the page of the customers whom a person may see."""
    found = shares_by(by, person, on=on)
    page = most_unclaimed(Among(), person, on=on, size=_FIRST)
    return SharePage(
        found,
        [_row_of_source(found.total, each) for each in Source],
        [row_of(each) for each in found.groups],
        row_of(found.rest) if found.rest else None,
        page.rows,
    )


def row_of(shares: Shares) -> Row:
    """Return a group with its picture."""
    told, comparable = shares.told, shares.comparable
    parts = _parts(shares.whole, told, comparable)
    return Row(shares, shares.whole, parts, is_floor=comparable.customers > 0)


def share_of_one(customer: Customer, *, on: dt.date) -> ShareOfOne:
    """Return what one customer spends, and what was said of it."""
    with asking() as ask:
        rows = ask(
            f"SELECT {', '.join(_OF_CUSTOMER)}, revenue_12m FROM {FACTS} WHERE customer_id = ?",
            [customer.pk],
        )
    code, spend, share, unclaimed, revenue = rows[0] if rows else (None, None, None, None, 0)
    source = Source(code) if code else None
    is_told = source in (Source.KNOWN, Source.ANSWERED)
    held = held_of(said_of(customer.pk), source) if source and is_told else None
    parts: Sequence[Part] = ()
    if spend:
        its, nothing = Spend(1, spend, spend - unclaimed), Spend()
        parts = _parts(its, *((its, nothing) if is_told else (nothing, its)))
    is_old = bool(held and held.told_on < old_before(on))
    return ShareOfOne(source, spend, share, unclaimed, Decimal(revenue), held, is_old, parts)


def rule_of_comparables() -> str:
    """Return in words how comparable customers say what somebody spends at least."""
    return say("wallet-comparable-rule", quartile=spoken().percent(0.75))


def _row_of_source(total: Shares, source: Source) -> Row:
    its, nothing = total.by_source[source], Spend()
    is_floor = source is Source.COMPARABLE
    pair = (nothing, its) if is_floor else (its, nothing)
    return Row(total, its, _parts(its, *pair), is_floor=is_floor, source=source)


def _parts(whole: Spend, told: Spend, comparable: Spend) -> list[Part]:
    """Return ours, unclaimed as told and by comparables, as parts of one bar."""
    if whole.spend <= 0:
        return []
    lengths = (whole.ours, told.unclaimed, comparable.unclaimed)
    looks, parts, start = ("bar-brought", "tone-note fill-(--tone)", "bar-spent"), [], Decimal(0)
    for look, length in zip(looks, lengths, strict=True):
        width = 100 * length / whole.spend
        if width:
            parts.append(Part(look, f"{start:.2f}", f"{width:.2f}"))
        start += width
    return parts
