"""What each strategy is judged by: one figure to move, and one that must not be crossed.

They can be asked of customers in any groups: the stages of the lifecycle have figures of them too.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from quilate.value.strategies.models import Strategy

_S = Strategy


@dataclass(frozen=True)
class Measure:
    """A figure of the customers of a group: a sum over another, both of facts.

    Attributes
    ----------
    is_of_everybody
        Of all customers, whatever their group is now: where it changes with success.
    is_share
        Else it is so many a customer.
    """

    top: str
    bottom: str
    is_of_everybody: bool = False
    is_share: bool = True


@dataclass(frozen=True)
class Guardrail:
    """A measure that must not be more than its limit, or less where it is a floor."""

    measure: str
    limit: Decimal
    is_floor: bool = False

    def is_kept(self, value: float) -> bool:
        """Return whether a figure is on the right side; on the limit it is."""
        limit = float(self.limit)
        return value >= limit if self.is_floor else value <= limit


#: SQL over facts. ``year_before`` is the day a year before that of the figures.
MEASURES = {
    "converted": Measure(
        "count(*) FILTER (customer_since > {year_before} AND first_purchase IS NOT NULL)",
        "count(*) FILTER (customer_since > {year_before})",
        is_of_everybody=True,
    ),
    "second-purchase": Measure(
        "count(*) FILTER (first_purchase > {year_before} AND orders >= 2)",
        "count(*) FILTER (first_purchase > {year_before})",
        is_of_everybody=True,
    ),
    "retained": Measure(
        "sum(CAST(current_value AS DOUBLE) * p_alive) FILTER (current_value > 0)",
        "CAST(sum(current_value) FILTER (current_value > 0) AS DOUBLE)",
    ),
    "cost-to-serve": Measure("sum(cost_to_serve)", "sum(value_to_date + cost_to_serve)"),
    "still-worth": Measure(
        "sum(current_value) FILTER (current_value_before IS NOT NULL)", "sum(current_value_before)"
    ),
    "gap-closed": Measure("sum(current_value)", "sum(potential)"),
    "late": Measure("count(*) FILTER (lateness >= 2)", "count(*)"),
    "contacts": Measure("sum(interactions_12m - inbound_12m)", "count(*)", is_share=False),
    "quiet": Measure("count(*) FILTER (coalesce(days_quiet, 90) >= 90)", "count(*)"),
    "profitable": Measure("count(*) FILTER (current_value > 0)", "count(*)"),
    "come-back": Measure(
        "count(*) FILTER (second_life > 0 AND strategy <> 'win-back')",
        "count(*) FILTER (second_life > 0 OR strategy = 'win-back')",
        is_of_everybody=True,
    ),
}
#: The figure that each strategy is to move.
KPIS = {
    _S.START: "second-purchase",
    _S.PROTECT: "retained",
    _S.RE_ENGINEER: "cost-to-serve",
    _S.ENHANCE: "gap-closed",
    _S.HARVEST: "cost-to-serve",
    _S.END: "quiet",
    _S.WIN_BACK: "come-back",
}
GUARDRAILS = {
    _S.START: Guardrail("cost-to-serve", Decimal("0.5")),
    _S.PROTECT: Guardrail("still-worth", Decimal("0.9"), is_floor=True),
    _S.RE_ENGINEER: Guardrail("late", Decimal("0.25")),
    _S.ENHANCE: Guardrail("contacts", Decimal(12)),
    _S.HARVEST: Guardrail("contacts", Decimal(2)),
    _S.END: Guardrail("profitable", Decimal("0.1")),
    _S.WIN_BACK: Guardrail("contacts", Decimal(6)),
}


def sums_asked(*, on: dt.date) -> str:
    """Return the SQL of the two sums of each measure, in their order, as of a day."""
    bounds = {"year_before": f"DATE '{on - dt.timedelta(days=365)}'"}
    parts = (part for measure in MEASURES.values() for part in (measure.top, measure.bottom))
    return ", ".join(f"coalesce({part.format(**bounds)}, 0)" for part in parts)


def figure_of(name: str, group: str, sums: Mapping[str, Sequence[Any]]) -> float | None:
    """Return a measure of a group, of the sums of all groups; None where there is nothing."""
    measure, place = MEASURES[name], 2 * list(MEASURES).index(name)
    its = sums.values() if measure.is_of_everybody else [sums[group]] if group in sums else []
    top, bottom = (sum(float(row[each]) for row in its) for each in (place, place + 1))
    return top / bottom if bottom > 0 else None
