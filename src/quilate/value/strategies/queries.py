"""Reading the strategies: how many customers have each, what they bring, and how each one does."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from quilate.core.facts import FACTS, ask, asking, prepared, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.strategies.measures import KPIS, Guardrail, figure_of, sums_asked
from quilate.value.strategies.models import Strategy, StrategyDeclaration
from quilate.value.strategies.playbook import Playbook, Step

_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Watched:
    """A guardrail, and where its figure stands; None where there is nothing to compare with."""

    rail: Guardrail
    value: float | None

    @property
    def state(self) -> str:
        """Return whether it is kept, crossed, or not known."""
        if self.value is None:
            return "unknown"
        return "kept" if self.rail.is_kept(self.value) else "crossed"


@dataclass(frozen=True)
class StrategyFigures:
    """A strategy with its customers added up, its figure, and its guardrail."""

    strategy: Strategy
    customers: int
    clv: Decimal
    current_value: Decimal
    kpi: str
    now: float | None
    guardrail: Watched


@dataclass(frozen=True)
class Standing:
    """The strategy of one customer, and why it is that.

    Attributes
    ----------
    set_by
        ``person``, ``approval``, or empty: then it follows from the rules.
    by_rule
        What the rules say, whoever has set another.
    """

    strategy: Strategy
    set_by: str
    by_rule: Strategy


def are_known() -> bool:
    """Return whether the facts were prepared since there are strategies."""
    facts = prepared()
    return facts is not None and "strategy" in facts.columns


def figures_of(person: Person, playbook: Playbook, *, on: dt.date) -> list[StrategyFigures]:
    """Return all strategies over the customers whom a person may see, as of a day."""
    reach = within(person)
    sql = f"""
        SELECT strategy, count(*), coalesce(sum(clv), 0), coalesce(sum(current_value), 0),
            {sums_asked(on=on)}
        FROM {{facts}} WHERE {reach.sql} AND strategy IS NOT NULL GROUP BY strategy
    """
    with asking() as answered:
        rows = {row[0]: row[1:] for row in answered.added_up(sql, reach.parameters, keys=1)}
    return [_figures(strategy, rows, playbook) for strategy in Strategy]


def _figures(
    strategy: Strategy, rows: dict[str, tuple[Any, ...]], playbook: Playbook
) -> StrategyFigures:
    customers, clv, current = rows.get(strategy, (0, _NOTHING, _NOTHING))[:3]
    rail, kpi = playbook.guardrail_of(strategy), KPIS[strategy]
    sums = {each: row[3:] for each, row in rows.items()}
    now, watched = (figure_of(name, strategy, sums) for name in (kpi, rail.measure))
    return StrategyFigures(strategy, customers, clv, current, kpi, now, Watched(rail, watched))


def standing_of(customer: Customer, playbook: Playbook, *, on: dt.date) -> Standing | None:
    """Return the strategy of a customer; None before the facts know of it."""
    if not are_known():
        return None
    ruled = playbook.by_rule(on=on)
    rows = ask(
        f"SELECT strategy, coalesce(strategy_set_by, ''), {ruled.sql} FROM {FACTS}"
        " WHERE customer_id = ?",
        [*ruled.parameters, customer.pk],
    )
    return next((Standing(Strategy(now), by, Strategy(rule)) for now, by, rule in rows), None)


def declared_of(customer: Customer) -> StrategyDeclaration | None:
    """Return what a person has set for a customer; None where nobody has, or took it back."""
    last = next(iter(history_of(customer, size=1)), None)
    return last if last and last.strategy else None


def history_of(customer: Customer, *, size: int = 20) -> list[StrategyDeclaration]:
    """Return what people have set for a customer and taken back, the last first."""
    said = StrategyDeclaration.objects.filter(customer=customer).select_related("by")
    return list(said.order_by("-id")[:size])


def steps_for(customer: Customer, *, on: dt.date) -> Sequence[Step]:
    """Return with what a plan for a customer begins, by their strategy."""
    playbook = Playbook.in_force()
    standing = standing_of(customer, playbook, on=on)
    return playbook.steps_of(standing.strategy) if standing else ()
