"""The figures of an analysis: customers added up, group by group and kind by kind."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from quilate.core.facts import Asker, Condition, within
from quilate.core.models import Person
from quilate.value.analysis.choosing import Chosen
from quilate.value.analysis.models import AnalysedGroup
from quilate.value.groups.dimensions import ByGroups, Dimension
from quilate.value.kinds.facts import FACT
from quilate.value.models import ValuationRun
from quilate.value.money import exact
from quilate.value.spread import VARIANCE, WORST, Spread, spread_of
from quilate.value.strategies.models import Strategy

#: So many groups are told apart; the others are one.
SHOWN = 12
Part = AnalysedGroup.Part
#: Says what groups of some codes are called: in one language, or in each.
Naming = Callable[[Callable[[], dict[str | None, str]]], dict[str, dict[str | None, str]]]

_MONEY = ("current_value", "value_to_date", "cost_to_serve", "clv", "potential", "gap")
_STRATEGIES = ", ".join(f"count(*) FILTER (strategy = '{each}')" for each in Strategy)
_SUMS = f"""
    SELECT {{by}}, count(*), count(*) FILTER (last_purchase > ? OR subscriptions_running > 0),
        {", ".join(f"coalesce(sum({name}), 0)" for name in _MONEY)},
        coalesce(sum(p_alive), 0), coalesce(sum(expected_purchases), 0),
        coalesce(sum(interactions_12m), 0), {VARIANCE}, {WORST}, {_STRATEGIES}
    FROM {{{{facts}}}} WHERE {{reach}} AND clv IS NOT NULL
    GROUP BY 1
"""
_YEAR_DAYS = 365


@dataclass(frozen=True)
class Sums:
    """What customers of one code come to, before it is known how far their CLV may be off."""

    code: str | None
    customers: int
    active: int
    amounts: tuple[Decimal, ...]
    still_customers: float
    expected_purchases: float
    interactions: float
    variance: float
    worst: Decimal
    strategies: tuple[int, ...]

    @classmethod
    def read(cls, row: tuple[Any, ...]) -> "Sums":
        """Return a row of the facts."""
        code, customers, active, *sums = row
        amounts, others = tuple(sums[: len(_MONEY)]), sums[len(_MONEY) :]
        still, purchases, interactions, variance, worst, *strategies = others
        return cls(
            code,
            customers,
            active,
            amounts,
            still,
            purchases,
            interactions,
            variance,
            worst,
            tuple(strategies),
        )

    @classmethod
    def together(cls, some: Collection["Sums"]) -> "Sums":
        """Return what customers of several codes come to, none of whom has two."""
        return cls(
            None,
            sum(each.customers for each in some),
            sum(each.active for each in some),
            _added(each.amounts for each in some) or (Decimal(0),) * len(_MONEY),
            sum(each.still_customers for each in some),
            sum(each.expected_purchases for each in some),
            sum(each.interactions for each in some),
            sum(each.variance for each in some),
            sum((each.worst for each in some), Decimal(0)),
            _added(each.strategies for each in some) or (0,) * len(Strategy),
        )

    def group(
        self, part: Part, place: int, spread: Spread, labels: dict[str, str]
    ) -> AnalysedGroup:
        """Return them as an analysis keeps them."""
        money = dict(zip(_MONEY, self.amounts, strict=True))
        value = float(money["clv"])
        interval = spread.interval(value, self.variance, worst=float(self.worst))
        had = zip(Strategy, self.strategies, strict=True)
        return AnalysedGroup(
            part=part,
            place=place,
            code=self.code or "",
            labels=labels,
            customers=self.customers,
            active=self.active,
            **money,
            clv_low=exact(interval.low),
            clv_high=exact(interval.high),
            still_customers=float(self.still_customers),
            expected_purchases=float(self.expected_purchases),
            interactions=int(self.interactions),
            strategies={strategy.value: count for strategy, count in had if count},
        )


@dataclass(frozen=True)
class Measured:
    """All groups of an analysis; the largest margin first.

    Attributes
    ----------
    rest
        Of groups too many to be told apart; None where there are none.
    """

    groups: list[AnalysedGroup]
    rest: AnalysedGroup | None
    total: AnalysedGroup
    kinds: list[AnalysedGroup]

    @property
    def all(self) -> list[AnalysedGroup]:
        """Return everything that is kept."""
        return [*self.groups, *([self.rest] if self.rest else []), self.total, *self.kinds]


@dataclass(frozen=True)
class Measuring:
    """Adds up the customers whom a person may see, as of one moment.

    Attributes
    ----------
    naming
        ``in_every_language``, or ``in_this_language`` for a page.
    """

    ask: Asker
    person: Person
    run: ValuationRun
    naming: Naming

    def measured(self, chosen: Chosen, *, with_kinds: bool = True) -> Measured:
        """Return everything that is measured; what a page does not show need not be added up."""
        spread = spread_of(self.ask, self.run)
        found = sorted(self._sums_of(chosen), key=_place)
        shown, others = found[:SHOWN], found[SHOWN:]
        names = self.naming(lambda: chosen.called([each.code for each in shown]))
        # Segments may overlap: what they come to together is of nobody.
        rest = Sums.together(others) if others and not chosen.may_overlap else None
        return Measured(
            groups=[
                each.group(Part.GROUP, place, spread, _labels(names, each.code))
                for place, each in enumerate(shown)
            ],
            rest=rest.group(Part.REST, 0, spread, {}) if rest else None,
            total=self._total(chosen, found).group(Part.TOTAL, 0, spread, {}),
            kinds=self._kinds(spread) if with_kinds else [],
        )

    def _sums_of(self, chosen: Chosen) -> Iterator[Sums]:
        by = chosen.by
        if isinstance(by, ByGroups):
            for code, its in by.asked.items():
                for row in self._sums("NULL", its):
                    yield Sums.read((code, *row[1:]))
        elif by is not None:
            yield from map(Sums.read, self._sums(by.name))

    def _total(self, chosen: Chosen, found: list[Sums]) -> Sums:
        # Who is in one group each is added up already.
        if not chosen.may_overlap:
            return Sums.together(found)
        return Sums.together([Sums.read(row) for row in self._sums("NULL")])

    def _kinds(self, spread: Spread) -> list[AnalysedGroup]:
        found = [Sums.read(row) for row in self._sums(FACT.name) if row[0]]
        found.sort(key=_place)
        names = self.naming(
            lambda: {each.code: Dimension(FACT, self.person).called(each.code) for each in found}
        )
        return [
            each.group(Part.KIND, place, spread, _labels(names, each.code))
            for place, each in enumerate(found)
        ]

    def _sums(self, by: str, among: Condition | None = None) -> list[tuple[Any, ...]]:
        whom = within(self.person)
        whom = whom.also(among) if among else whom
        year_before = self.run.as_of - dt.timedelta(days=_YEAR_DAYS)
        asked = _SUMS.format(by=by, reach=whom.sql)
        return self.ask.added_up(asked, [year_before, *whom.parameters], keys=1)


def _place(sums: Sums) -> tuple[Decimal, bool, str]:
    """Return what places a group: those that bring most first."""
    return -sums.amounts[0], sums.code is None, sums.code or ""


def _labels(names: dict[str, dict[str | None, str]], code: str | None) -> dict[str, str]:
    return {language: said[code] for language, said in names.items()}


def _added(rows: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    return tuple(sum(column) for column in zip(*rows, strict=True))
