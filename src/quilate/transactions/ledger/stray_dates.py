"""Dates that exist but lie so far from the rest that somebody should look at them."""

import datetime as dt
from dataclasses import dataclass

import duckdb

# A year with less than this share of the purchases, this far from the years that have more.
_LEAST_SHARE = 0.001
_FAR_YEARS = 5


@dataclass(frozen=True)
class StrayDates:
    """The days between which almost everything lies, and the farthest day outside."""

    first: dt.date
    last: dt.date
    farthest: dt.date


def find_stray_dates(connection: duckdb.DuckDBPyConnection) -> StrayDates | None:
    """Return the stray dates among purchases and charges, None where there are none."""
    years = connection.execute(
        "SELECT year(day) AS calendar_year, count(*), min(day), max(day)"
        " FROM (SELECT day FROM purchases UNION ALL SELECT day FROM charges)"
        " GROUP BY calendar_year ORDER BY calendar_year"
    ).fetchall()
    total = sum(rows for _, rows, _, _ in years)
    busy = [year for year in years if year[1] >= _LEAST_SHARE * total]
    first, last = busy[0], busy[-1]
    if years[-1][0] >= last[0] + _FAR_YEARS:
        return StrayDates(first[2], last[3], years[-1][3])
    if years[0][0] <= first[0] - _FAR_YEARS:
        return StrayDates(first[2], last[3], years[0][2])
    return None
