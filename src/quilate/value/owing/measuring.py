"""Measuring on the company's own bills what of late ones is never paid."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import duckdb
import pyarrow as pa

from quilate.activity.queries.late import bills_due, settled_of_bills_due
from quilate.core.facts.records import records
from quilate.runs.workbench import workbench
from quilate.value.models import LossExperience
from quilate.value.owing.stages import Reached, Stages

#: So long after its day it is known of a bill how it ended: what is open then counts as lost.
SETTLED_DAYS = 180
#: So long a time of bills is looked at.
_SPAN_DAYS = 365
_CENT = Decimal("0.01")
_BILLS = pa.schema({"bill": pa.int64(), "due": pa.string(), "cents": pa.int64()})
_SETTLED = pa.schema(
    {"bill": pa.int64(), "day": pa.string(), "lost": pa.int64(), "cents": pa.int64()}
)
_ENDED = """
    CREATE TABLE ended AS
    SELECT bill, any_value(bills.cents) AS owed, {still_open},
        greatest(owed - coalesce(sum(settled.cents) FILTER (lost = 0), 0), 0) AS unpaid
    FROM bills LEFT JOIN settled USING (bill) GROUP BY bill
"""
_STILL_OPEN = """
    owed - coalesce(sum(settled.cents) FILTER (CAST(CAST(day AS VARCHAR) AS DATE)
        < CAST(CAST(due AS VARCHAR) AS DATE) + {first_day}), 0) AS open_{place}
"""
_REACHED = """
    SELECT {place} AS place, count(*), sum(open_{place}), sum(least(unpaid, open_{place}))
    FROM ended WHERE open_{place} > 0
"""


@dataclass(frozen=True)
class Ended:
    """The bills of a year whose end is known: due after one day and until another, by stage."""

    after: dt.date
    until: dt.date
    reached: list[Reached]


def measure(*, on: dt.date, at: dt.datetime) -> LossExperience:
    """Write down what of the bills of a year, that ended long enough ago, was never paid."""
    in_force = Stages.in_force()
    ended = ended_by(in_force, on=on)
    stages = [
        {"bills": each.bills, "open": str(each.open), "lost": str(each.lost), "share": str(share)}
        for each, share in zip(ended.reached, in_force.believed(ended.reached), strict=True)
    ]
    return LossExperience.objects.create(
        at=at, due_after=ended.after, due_until=ended.until, stages=stages, policy=in_force.policy
    )


def ended_by(stages: Stages, *, on: dt.date) -> Ended:
    """Return what came of the bills of a year, that ended long enough before a day, by stages."""
    until = on - dt.timedelta(days=SETTLED_DAYS)
    after = until - dt.timedelta(days=_SPAN_DAYS)
    with workbench() as bench:
        _take_in(bench, after.isoformat(), until.isoformat())
        return Ended(after, until, _reached(bench, stages))


def _take_in(bench: duckdb.DuckDBPyConnection, after: str, until: str) -> None:
    asked = {
        "bills": (bills_due(after, until), _BILLS),
        "settled": (settled_of_bills_due(after, until), _SETTLED),
    }
    with records() as database:
        for name, (question, schema) in asked.items():
            with database.rows(question, schema) as rows:
                bench.register("incoming", rows)
                bench.execute(f"CREATE TABLE {name} AS SELECT * FROM incoming")
                bench.unregister("incoming")


def _reached(bench: duckdb.DuckDBPyConnection, stages: Stages) -> list[Reached]:
    places = [
        {"place": place, "first_day": stage.first_day} for place, stage in enumerate(stages.all)
    ]
    still_open = ", ".join(_STILL_OPEN.format(**each) for each in places)
    bench.execute(_ENDED.format(still_open=still_open))
    reached = " UNION ALL ".join(_REACHED.format(**each) for each in places)
    found = bench.execute(f"{reached} ORDER BY place").fetchall()
    return [Reached(bills, _money(cents), _money(lost)) for _, bills, cents, lost in found]


def _money(cents: int | None) -> Decimal:
    return (cents or 0) * _CENT
