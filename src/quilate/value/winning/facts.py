"""What winning each customer cost, and what they have left since, month by whole month."""

import datetime as dt

from django.db.models import Max

from quilate.activity.facts import COMING, PURCHASES
from quilate.activity.leaving import MOST_MONTHS
from quilate.activity.models import WonMargin
from quilate.activity.queries.acquisition import costs_per_customer
from quilate.activity.queries.payback import YEAR_MONTHS
from quilate.core.facts import Fact, FactTable, Kind, know

#: Before any way has spent anything.
_NO_COSTS = "SELECT NULL::BIGINT, NULL::DATE, NULL::DECIMAL(18, 2) WHERE FALSE"
#: The month of a day is that since they were won which is not over before it.
_PLACE = "datesub('month', won_on, day) + 1"


def _left() -> str:
    """Return what was left by who was won; costs are those of their way in their month."""
    return f"""
        WITH costs (source, month, cost) AS ({_costs()}), won AS (
            SELECT customer_id, won_on, cost,
                greatest(least(datesub('month', won_on, {_until()} + 1), {MOST_MONTHS}), 0) AS whole
            FROM came LEFT JOIN costs
                ON costs.source = came.source AND costs.month = date_trunc('month', won_on)
        ), monthly AS (
            SELECT customer_id, cost, whole, {_PLACE} AS place, sum(margin) AS margin
            FROM (
                SELECT customer_id, day, margin FROM sold
                UNION ALL SELECT customer_id, day, margin FROM charged
            ) JOIN won USING (customer_id)
            WHERE day >= won_on AND datesub('month', won_on, day) < whole GROUP BY ALL
        ), so_far AS (
            SELECT *, sum(margin) OVER (PARTITION BY customer_id ORDER BY place) AS by_then
            FROM monthly
        ), left_by_each AS (
            SELECT customer_id, min(place) FILTER (by_then >= cost) AS months_to_payback,
                sum(margin) FILTER (place <= {YEAR_MONTHS}) AS of_a_year
            FROM so_far GROUP BY customer_id
        )
        SELECT customer_id, cost AS acquisition_cost, whole AS months_on_record,
            months_to_payback,
            CASE WHEN whole >= {YEAR_MONTHS} THEN coalesce(of_a_year, 0) END AS margin_first_year
        FROM won LEFT JOIN left_by_each USING (customer_id)
    """


def _costs() -> str:
    costs = costs_per_customer()
    rows = (f"({way}, DATE '{month}', {cost})" for (way, month), cost in costs.items())
    return f"VALUES {', '.join(rows)}" if costs else _NO_COSTS


def _until() -> str:
    """Return the last day of which sales are on record, as the page of acquisition has it."""
    day: dt.date | None = WonMargin.objects.aggregate(last=Max("until"))["last"]
    return f"DATE '{day}'" if day else "getvariable('today')"


def _fact(name: str, kind: Kind) -> Fact:
    called = name.replace("_", "-")
    return Fact(name, kind, f"winning-fact-{called}", f"winning-fact-{called}-meaning")


WINNING = FactTable(
    "winning",
    title="activity-facts-coming",
    facts=(
        _fact("acquisition_cost", Kind.MONEY),
        _fact("margin_first_year", Kind.MONEY),
        _fact("months_on_record", Kind.NUMBER),
        _fact("months_to_payback", Kind.NUMBER),
    ),
    # Read once for all who ask for them.
    sources={**PURCHASES.sources, **COMING.sources},
    sql=_left,
)
know(WINNING)
