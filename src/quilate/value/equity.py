"""Customer equity over a person's reach: today, at the last month end, and what moved it."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from quilate.clv.valuation.equity import Equity as Interval
from quilate.core.facts import Asker, within
from quilate.core.models import Person
from quilate.value.bars import Bar, Step, bars_of
from quilate.value.moved import WHYS, why_moved
from quilate.value.spread import VARIANCE, WORST, Spread, spread_of
from quilate.value.standing import Standing

_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Move:
    """What customers whose value moved for one reason add to equity, or take from it."""

    why: str
    customers: int
    amount: Decimal


@dataclass(frozen=True)
class Equity:
    """The expected value of the customers whom somebody may see.

    Attributes
    ----------
    interval
        Of what they are worth now, by the one rule of ``quilate.value.spread``.
    by_quadrant
        Customers and their CLV, by quadrant under the lines that are saved: whoever has just
        drawn them anew need not wait until everybody is placed.
    ended_on
        The day of the last valuation of the month before; None where no month has ended yet.
    moves
        They lead from what those customers were worth then to what they are worth now.
    """

    customers: int
    now: Decimal
    interval: Interval
    by_quadrant: dict[str, tuple[int, Decimal]]
    ended_on: dt.date | None
    then: Decimal
    moves: list[Move]

    @property
    def change(self) -> float | None:
        """Return how far it moved since then, as a share; None where there is nothing to divide."""
        return float(self.now / self.then - 1) if self.then > 0 else None

    @property
    def bars(self) -> list[Bar]:
        """Return the way from the last month end to now."""
        return bars_of(
            (
                Step("worth-equity-then", self.then, is_whole=True),
                *(
                    Step(
                        f"worth-moved-{each.why}",
                        each.amount,
                        customers=each.customers,
                        asked=f"moved-{each.why}",
                    )
                    for each in self.moves
                ),
                Step(
                    "worth-equity-now",
                    self.now,
                    is_whole=True,
                    customers=self.customers,
                    asked="most",
                ),
            )
        )


def equity_of(ask: Asker, person: Person, standing: Standing) -> Equity:
    """Return the equity of the customers whom a person may see."""
    run, lines, reach = standing.run, standing.lines, within(person)
    assert run is not None
    assert lines is not None
    why = why_moved(as_of=run.as_of, ended_on=standing.ended_on)
    rows = ask.added_up(
        f"SELECT {why} AS why, {lines.word} AS quadrant, count(*), count(clv),"
        f" sum(coalesce(clv, 0)), sum(coalesce(clv_month_end, 0)), {VARIANCE}, {WORST}"
        f" FROM {{facts}} WHERE {reach.sql}"
        " AND (clv IS NOT NULL OR clv_month_end IS NOT NULL) GROUP BY ALL",
        reach.parameters,
        keys=2,
    )
    return _added(rows, spread_of(ask, run), standing.ended_on)


def _added(rows: list[tuple[Any, ...]], spread: Spread, ended_on: dt.date | None) -> Equity:
    counts: dict[str, int] = defaultdict(int)
    amounts: dict[str, Decimal] = defaultdict(Decimal)
    quadrants: dict[str, tuple[int, Decimal]] = {}
    for why, quadrant, customers, _, now, then, *_ends in rows:
        counts[why] += customers
        amounts[why] += now - then
        before, clv = quadrants.get(quadrant, (0, _NOTHING))
        quadrants[quadrant] = (before + customers, clv + now)
    now = sum((row[4] for row in rows), _NOTHING)
    variance, worst = sum(row[6] for row in rows), sum(row[7] for row in rows)
    return Equity(
        customers=sum(row[3] for row in rows),
        now=now,
        interval=spread.interval(float(now), variance, worst=float(worst)),
        by_quadrant=quadrants,
        ended_on=ended_on,
        then=sum((row[5] for row in rows), _NOTHING),
        moves=[Move(why, counts[why], amounts[why]) for why in WHYS if counts[why]],
    )
