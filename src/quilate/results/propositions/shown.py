"""Propositions as pages show them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.deciding import Words
from quilate.core.models import Person
from quilate.core.reach import reaches_everybody
from quilate.core.speech import say
from quilate.results.models import ResultsRun
from quilate.results.propositions.figures import (
    Served,
    Worth,
    served_of,
    worth_of,
)
from quilate.results.propositions.models import WORDS, Proposition
from quilate.results.propositions.queries import Kept, Standing, kept_before, standings_of
from quilate.results.propositions.result import Brought, brought_by
from quilate.segments.models import Segment
from quilate.segments.queries import Row, rows_for
from quilate.value.models import PortfolioPolicy, Quadrant, ValuationRun
from quilate.value.portfolio.history import said_of
from quilate.value.portfolio.treatment import treatments_of

_BENEFITS, _COST = WORDS[2:8], WORDS[8:10]


@dataclass(frozen=True)
class Told:
    """A version in words, part by part; what nobody wrote is left out."""

    version: Proposition

    @property
    def benefits(self) -> Words:
        """Return by what the promise is kept."""
        return self._words(_BENEFITS)

    @property
    def cost(self) -> Words:
        """Return what it costs the customer."""
        return self._words(_COST)

    def _words(self, names: Sequence[str]) -> Words:
        named = ((say(f"propositions-{name}"), getattr(self.version, name)) for name in names)
        return [(what, how) for what, how in named if how]


@dataclass(frozen=True)
class Service:
    """How the company treats a group of the portfolio that serves the segment."""

    quadrant: Quadrant
    treatment: Words


@dataclass(frozen=True)
class Beside:
    """What the segment is worth and brings, beside its proposition.

    Attributes
    ----------
    brought
        None before the results of the segment were reckoned.
    size
        As it was kept before the month in which the proposition began; None where it was not, or
        the person does not see the whole company, of which it was.
    served
        None without a proposition.
    """

    worth: Worth
    brought: Brought | None
    size: Kept | None
    served: Served | None
    is_newer: bool


@dataclass(frozen=True)
class Listed:
    """A segment in the list: what it is worth, and how its proposition stands."""

    row: Row
    standing: Standing

    @property
    def segment(self) -> Segment:
        """Return the segment."""
        return self.row.segment

    @property
    def clv(self) -> Decimal:
        """Return what places it."""
        return (self.row.worth.clv if self.row.worth else None) or Decimal(0)


@dataclass(frozen=True)
class AllListed:
    """The segments with a proposition, what is to be looked at first, and those without one."""

    having: list[Listed]
    lacking: list[Listed]


def services_of(version: Proposition) -> list[Service]:
    """Return how each group that serves the segment is treated now."""
    if not version.groups:
        return []
    treatments = treatments_of(PortfolioPolicy.in_force())
    chosen = (each for each in Quadrant if each.value in version.groups)
    return [Service(each, said_of(treatments[each])) for each in chosen]


def beside(
    segment: Segment, version: Proposition | None, person: Person, run: ValuationRun, on: dt.date
) -> Beside:
    """Return the figures of a segment, and since when its proposition holds what changed."""
    results = ResultsRun.shown()
    # A draft has changed nothing.
    held = version is not None and version.state == Proposition.State.DECIDED
    begins = version.holds_from if version and held else None
    brought = brought_by(segment, person, results, holds_from=begins)
    return Beside(
        worth_of(segment, person, run, on=on),
        brought,
        kept_before(version) if version and reaches_everybody(person) else None,
        served_of(segment, version, person, on=on) if version else None,
        is_newer=results is not None and segment.changed_at > results.at,
    )


def all_listed(person: Person, *, on: dt.date) -> AllListed:
    """Return every segment that somebody may use, with or without a proposition."""
    rows = rows_for(person, on=on)
    standings = standings_of([each.segment for each in rows], on=on)
    listed = [Listed(each, standings[each.segment.pk]) for each in rows]
    having = [each for each in listed if each.standing.shown]
    lacking = [each for each in listed if not each.standing.shown]
    return AllListed(
        sorted(having, key=lambda each: (not each.standing.is_due, -each.clv)),
        sorted(lacking, key=lambda each: -each.clv),
    )
