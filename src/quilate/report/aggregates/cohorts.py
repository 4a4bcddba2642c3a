"""Customers by when they first bought: by month, by quarter or by year, whichever stays short."""

import datetime as dt

import numpy as np

from quilate.report.aggregates.customers import ValuedCustomers
from quilate.report.contents import Cohort, Counts

_MOST_COHORTS = 16
_MONTHS_PER_PERIOD = {"month": 1, "quarter": 3, "year": 12}


def cohorts_of(customers: ValuedCustomers) -> tuple[Cohort, ...]:
    """Return the cohorts that have customers, the oldest first."""
    if len(customers) == 0:
        return ()
    months = customers.first_purchase.astype("datetime64[M]").astype(np.int64)
    period = _period(months)
    periods = months // _MONTHS_PER_PERIOD[period]
    first = int(periods.min())
    offsets = periods - first
    counts = np.bincount(offsets)
    value = np.bincount(offsets, weights=customers.value_to_date)
    clv = np.bincount(offsets, weights=customers.clv)
    return tuple(
        Cohort(
            start=_first_day((first + offset) * _MONTHS_PER_PERIOD[period]),
            period=period,
            customers=int(counts[offset]),
            value_to_date=float(value[offset]),
            clv=float(clv[offset]),
        )
        for offset in np.flatnonzero(counts).tolist()
    )


def _period(months: Counts) -> str:
    span = int(months.max() - months.min()) + 1
    fitting = (name for name, size in _MONTHS_PER_PERIOD.items() if span <= size * _MOST_COHORTS)
    return next(fitting, "year")


def _first_day(months_since_1970: int) -> dt.date:
    return dt.date(1970 + months_since_1970 // 12, months_since_1970 % 12 + 1, 1)
