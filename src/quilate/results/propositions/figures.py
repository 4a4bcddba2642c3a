"""What the customers of a segment are worth now, beside everybody else, and how they are served."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from quilate.clv.valuation.equity import Equity
from quilate.core.facts import FACTS, Asker, Condition, asking, within
from quilate.core.models import Person
from quilate.results.propositions.models import Proposition
from quilate.segments.models import Segment
from quilate.segments.naming import condition_for
from quilate.value.models import ValuationRun
from quilate.value.money import share_of
from quilate.value.plans.models import AccountPlan
from quilate.value.spread import VARIANCE, WORST, Spread, spread_of

_SUMS = f"""
    SELECT coalesce(({{its}}), FALSE) AS belongs, count(*), count(clv), coalesce(sum(clv), 0),
        coalesce(sum(current_value), 0), {VARIANCE}, {WORST}
    FROM {{facts}} WHERE {{reach}} GROUP BY 1
"""
_SERVED = f"""
    SELECT count(*) FILTER (quadrant IN (SELECT unnest(CAST(? AS VARCHAR[])))),
        count(*) FILTER (customer_id IN (SELECT unnest(CAST(? AS BIGINT[]))))
    FROM {FACTS} WHERE {{reach}} AND ({{its}})
"""


@dataclass(frozen=True)
class Side:
    """Customers within a person's reach, added up.

    Attributes
    ----------
    valued
        How many of them have a value.
    interval
        In which the CLV of them together lies in four of five cases.
    """

    customers: int
    valued: int
    clv: Decimal
    current_value: Decimal
    interval: Equity

    @property
    def clv_each(self) -> Decimal | None:
        """Return CLV per customer that is valued."""
        return self.clv / self.valued if self.valued else None


@dataclass(frozen=True)
class Worth:
    """The customers of a segment, and all others within a person's reach."""

    its: Side
    rest: Side

    @property
    def of_customers(self) -> float | None:
        """Return which share of all customers is in the segment."""
        return share_of(self.its.customers, self.its.customers + self.rest.customers)

    @property
    def of_clv(self) -> float | None:
        """Return which share of all CLV is theirs; None where there is nothing to share."""
        return share_of(self.its.clv, self.its.clv + self.rest.clv)

    @property
    def of_current_value(self) -> float | None:
        """Return which share of the net margin of twelve months is theirs."""
        return share_of(self.its.current_value, self.its.current_value + self.rest.current_value)


@dataclass(frozen=True)
class Served:
    """How many customers of a segment are treated as its proposition says, and planned with."""

    treated: int
    planned: int


def worth_of(segment: Segment, person: Person, run: ValuationRun, *, on: dt.date) -> Worth:
    """Return what a segment is worth now, and everybody else, of whom a person may see."""
    its, reach = condition_for(segment, on=on), within(person)
    asked = _SUMS.format(its=its.sql, reach=reach.sql, facts="{facts}")
    with asking() as ask:
        rows = ask.added_up(asked, [*its.parameters, *reach.parameters], keys=1)
        spread = spread_of(ask, run)
    sides = {belongs: _side(sums, spread) for belongs, *sums in rows}
    nobody = _side((0, 0, Decimal(0), Decimal(0), 0.0, Decimal(0)), spread)
    return Worth(sides.get(True, nobody), sides.get(False, nobody))


def served_of(segment: Segment, version: Proposition, person: Person, *, on: dt.date) -> Served:
    """Return how many of a segment, whom a person may see, are served as a version says."""
    plans = AccountPlan.objects.visible_to(person).open().values_list("customer", flat=True)
    its, reach = condition_for(segment, on=on), within(person)
    with asking() as ask:
        return _served(ask, its, reach, version.groups, list(plans))


def _served(
    ask: Asker, its: Condition, reach: Condition, groups: Collection[str], plans: list[int]
) -> Served:
    asked = _SERVED.format(reach=reach.sql, its=its.sql)
    parameters = [list(groups), plans, *reach.parameters, *its.parameters]
    ((treated, planned),) = ask(asked, parameters)
    return Served(treated, planned)


def _side(sums: Collection[object], spread: Spread) -> Side:
    customers, valued, clv, current, variance, worst = sums
    money = Decimal(str(clv))
    interval = spread.interval(float(money), float(str(variance)), worst=float(str(worst)))
    return Side(int(str(customers)), int(str(valued)), money, Decimal(str(current)), interval)
