"""Who is proposed to be tagged, by what is known of them. A proposal is no tag: a person gives it.

The rules stand here, with their limits; the page tells them in words. What makes a benchmark or an
inspiration is not in the figures of a company, so nothing proposes these.
"""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, Asker, within
from quilate.core.models import Person
from quilate.value.curve.names import DEAR_TO_SERVE, FIRST
from quilate.value.strategic.models import Significance

#: CLV is so many times the current value, or more.
GROWTH = Decimal("1.25")
#: Net margin of so small a part of revenue, or less, is low.
LOW = Decimal("0.05")
#: Who pays for fixed costs is sought among so many by revenue: where little is left, few are the
#: very largest.
FIRST_BY_REVENUE = 500
_TENTH = 10
_S = Significance
#: What they bought leaves something; little of it, or less than nothing, once they were served.
_LEAVES_LITTLE = (
    f"(current_value <= {LOW} * revenue_12m OR current_value <= {1 - DEAR_TO_SERVE} * margin_12m)"
)
_LARGE = "large_by_revenue OR large_by_orders"
RULES = {
    _S.FUTURE: f"large_by_clv AND clv >= {GROWTH} * greatest(current_value, 0)",
    _S.VOLUME: f"({_LARGE}) AND margin_12m > 0 AND NOT {_LEAVES_LITTLE}",
    _S.FIXED_COSTS: f"large_by_turnover AND margin_12m > 0 AND {_LEAVES_LITTLE}",
}
#: These set purchases of twelve months until today beside current value, which is as of the newest
#: data: where that is long past, the two say nothing of each other.
OF_PURCHASES = {_S.VOLUME, _S.FIXED_COSTS}
_ORDER = {_S.FUTURE: "clv", _S.VOLUME: "revenue_12m", _S.FIXED_COSTS: "revenue_12m"}
#: Who is large, by what; places are those of the whole company, whoever looks.
_BY = {
    "clv": ("clv", FIRST),
    "revenue": ("revenue_12m", FIRST),
    "orders": ("orders_12m", FIRST),
    "turnover": ("revenue_12m", FIRST_BY_REVENUE),
}
_FIGURES = (
    *("clv", "clv_low", "clv_high", "current_value"),
    *("revenue_12m", "orders_12m", "margin_12m"),
)


@dataclass(frozen=True)
class Proposal:
    """A customer who could be tagged, and the figures that led to it.

    Attributes
    ----------
    current_value
        Net margin of twelve months: what is left once the customer was served.
    margin_12m
        What purchases of twelve months left before that: it pays for what is not theirs alone.
    """

    significance: Significance
    customer: int
    clv: Decimal
    clv_low: Decimal | None
    clv_high: Decimal | None
    current_value: Decimal
    revenue_12m: Decimal
    orders_12m: float
    margin_12m: Decimal

    @property
    def served_for(self) -> Decimal:
        """Return what serving the customer cost, with what was written off."""
        return self.margin_12m - self.current_value

    @property
    def covered(self) -> Decimal:
        """Return how much of what serving costs the purchases pay for, of one; at most all."""
        return min(self.margin_12m / self.served_for, Decimal(1)) if self.served_for > 0 else _ALL


_ALL = Decimal(1)


def proposals_of(ask: Asker, person: Person) -> list[Proposal]:
    """Return who could be tagged and is not, of those whom a person may see: largest first."""
    reach, first = within(person), _first(ask)
    named = ", ".join(f"{name} AS ({_largest(name, first[name])})" for name in _BY)
    larges = ", ".join(
        f"customer_id IN (SELECT customer_id FROM {name}) AS large_by_{name}" for name in _BY
    )
    within_first = " OR ".join(f"customer_id IN (SELECT customer_id FROM {name})" for name in _BY)
    asked = " UNION ALL ".join(
        f"SELECT '{each.value}' AS significance, {_ORDER[each]} AS size, customer_id,"
        f" {', '.join(_FIGURES)} FROM placed WHERE {rule} AND NOT {each.fact}"
        for each, rule in RULES.items()
    )
    rows = ask(
        f"""
        WITH {named}, placed AS (
            SELECT *, {larges} FROM {FACTS} WHERE ({within_first}) AND {reach.sql}
        )
        SELECT * EXCLUDE (size) FROM ({asked}) ORDER BY significance, size DESC, customer_id
        """,
        reach.parameters,
    )
    return [Proposal(Significance(row[0]), *row[1:]) for row in rows]


def _first(ask: Asker) -> dict[str, int]:
    """Return how many are large by each: so many of the company, or a tenth where that is fewer."""
    counted = ", ".join(f"count(*) FILTER ({_has(column)})" for column, _ in _BY.values())
    ((_, *counts),) = ask.added_up(f"SELECT count(*), {counted} FROM {{facts}}", keys=0)
    return {
        name: min(most, -(-count // _TENTH))
        for (name, (_, most)), count in zip(_BY.items(), counts, strict=True)
    }


def _largest(name: str, count: int) -> str:
    column, _ = _BY[name]
    return (
        f"SELECT customer_id FROM {FACTS} WHERE {_has(column)}"
        f" ORDER BY {column} DESC, customer_id LIMIT {count}"
    )


def _has(column: str) -> str:
    return f"clv IS NOT NULL AND {column} > 0"
