"""Measuring whether customers who engaged brought more afterwards, from the data of record.

Nothing is known of them but what was on record by the cut-off: their engagement, and their current
value then. What followed is their net margin from the day after it to the last day.
"""

import datetime as dt
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from quilate.clv.rank_correlation import (
    RankCorrelation,
    rank_correlation,
    rank_correlation_among_alike,
    tenths,
    thirds_within,
)
from quilate.core.facts.records import records, take
from quilate.core.models import Company
from quilate.value.beyond.engaging import ENGAGING, SOURCES
from quilate.value.models import EngagementMeasurement
from quilate.value.reading import take_in

_YEAR_DAYS = 365
#: The mean of fewer would tell of each of them.
_FEWEST_TOLD = 10

_Columns = dict[str, NDArray[Any]]


def measure(
    bench: duckdb.DuckDBPyConnection, *, until: dt.date, at: dt.datetime
) -> EngagementMeasurement:
    """Measure it over the last year of the data, or their later half where they are shorter.

    Parameters
    ----------
    until
        The last day of which everything is known.
    """
    take_in(bench)
    with records() as database:
        for name, source in SOURCES.items():
            take(bench, name, source, of=database)
    cutoff = _cutoff(bench, until)
    known = _known(bench, cutoff, until)
    engagement, current, later = known["engagement"], known["current"], known["later"]
    measured = EngagementMeasurement(
        at=at,
        cutoff=cutoff,
        until=until,
        currency=Company.current().currency,
        customers=engagement.size,
        **_named(rank_correlation(engagement, later), ("correlation", "low", "high")),
        **_named(
            rank_correlation_among_alike(engagement, later, current),
            ("alike", "alike_low", "alike_high"),
        ),
        tenths=_by_tenth(engagement, current, later),
    )
    measured.save()
    return measured


def _cutoff(bench: duckdb.DuckDBPyConnection, until: dt.date) -> dt.date:
    ((first,),) = bench.execute("SELECT min(date) FROM sold").fetchall()
    days = (until - (first or until)).days
    return until - dt.timedelta(days=min(_YEAR_DAYS, days // 2))


def _known(bench: duckdb.DuckDBPyConnection, cutoff: dt.date, until: dt.date) -> _Columns:
    """Return ``engagement``, ``current`` and ``later`` of who had bought by the cut-off."""
    days = {"as_of": cutoff, "decided_before": cutoff + dt.timedelta(days=1), "until": until}
    return bench.execute(_KNOWN, days).fetchnumpy()


_KNOWN = f"""
    WITH {ENGAGING}, moved AS (
        SELECT customer, date, margin AS amount, returned = 0 AS is_purchase FROM sold
        UNION ALL SELECT customer, date, -cost, FALSE FROM incurred
    ), brought AS (
        SELECT customer, min(date) FILTER (is_purchase) AS came_on,
            coalesce(sum(amount) FILTER (
                date > CAST($as_of - INTERVAL 12 MONTH AS DATE) AND date <= $as_of
            ), 0) AS current,
            coalesce(sum(amount) FILTER (date > $as_of AND date <= $until), 0) AS later
        FROM moved GROUP BY customer
    )
    SELECT CAST(engagement AS DOUBLE) AS engagement, CAST(current AS DOUBLE) AS current,
        CAST(later AS DOUBLE) AS later
    FROM brought JOIN of_record ON of_record.customer_id = brought.customer
        JOIN engaging ON engaging.customer_id = of_record.id
    WHERE came_on <= $as_of AND NOT has_refused
    ORDER BY of_record.id
"""


def _named(found: RankCorrelation | None, names: tuple[str, str, str]) -> dict[str, float | None]:
    limits = (found.value, found.low, found.high) if found else (None, None, None)
    return dict(zip(names, limits, strict=True))


def _by_tenth(
    engagement: NDArray[Any], current: NDArray[Any], later: NDArray[Any]
) -> list[dict[str, Any]]:
    """Return, by tenth of current value, the mean later margin of each third of engagement."""
    by_value = tenths(current)
    by_engagement = thirds_within(engagement, by_value)
    found = [
        {
            "least": round(float(current[of].min()), 2),
            "most": round(float(current[of].max()), 2),
            "thirds": [_mean(later[of & (by_engagement == third)]) for third in range(3)],
        }
        for each in np.unique(by_value)
        if (of := by_value == each).sum() >= _FEWEST_TOLD
    ]
    if found:
        # The least and the most of all are what one customer was worth.
        found[0]["least"] = found[-1]["most"] = None
    return found


def _mean(later: NDArray[Any]) -> dict[str, Any]:
    told = later.size >= _FEWEST_TOLD
    return {
        "customers": int(later.size),
        "mean": round(float(later.mean()), 2) if told else None,
    }
