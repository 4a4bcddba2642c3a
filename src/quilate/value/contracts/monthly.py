"""What contracts bring a month at one month end after the other, and why it changed.

What a contract brings a month is what it brought lately, as in the valuation; of what has never
been charged, what is agreed.
"""

import datetime as dt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats
from quilate.core.months import month_from
from quilate.runs.contract_book import CHARGES_LATELY, MONTHS_COVERED
from quilate.runs.observing import number_of
from quilate.value.contracts.contract_base import Base, Integers

#: Month ends before the day of the run.
MONTHS = 24
#: What is counted of each day. Money is in cents: ``mrr`` is that of the day before, and what came
#: and went: mrr = before + new + back + grown − shrunk − ended.
COUNTED = (
    *("contracts", "customers", "mrr", "new", "back", "grown", "shrunk", "ended"),
    *("customers_new", "customers_back", "customers_ended"),
)
_RATES = f"""
    CREATE OR REPLACE TEMP TABLE run_rates AS
    SELECT contract_key, period,
        CAST(round(100 * amount / {MONTHS_COVERED}) AS BIGINT) AS cents
    FROM (
        SELECT charges.contract_key, CAST(contracts.amount AS DOUBLE) AS agreed,
            avg(revenue) OVER lately AS amount, count(*) OVER lately AS charges,
            min(day) OVER lately AS first_day, day AS last_day,
            greatest(year(day) * 12 + month(day) - $first, 0) AS period
        FROM charges JOIN contracts USING (contract_key)
        WHERE revenue > 0 AND day <= $as_of
        WINDOW lately AS (
            PARTITION BY charges.contract_key ORDER BY day
            ROWS BETWEEN {CHARGES_LATELY - 1} PRECEDING AND CURRENT ROW
        )
    )
    QUALIFY row_number() OVER (PARTITION BY contract_key, period ORDER BY last_day DESC) = 1
"""


def days_counted(as_of: dt.date) -> list[dt.date]:
    """Return the month ends before a day, the oldest first, and the day itself."""
    firsts = [month_from(as_of, each) for each in range(1 - MONTHS, 1)]
    return [*(first - dt.timedelta(days=1) for first in firsts), as_of]


def months_of(base: Base) -> tuple[Integers, Floats]:
    """Return what is counted of each place and day, (places, days, counted).

    And what each contract brings a month on the last of them, in cents, (contracts,).
    """
    days = days_counted(base.as_of)
    first = days[0].year * 12 + days[0].month
    base.bench.execute(_RATES, {"first": first, "as_of": base.as_of})
    cents = np.round(base.book.agreed * 100)
    first_day = np.full(base.size, np.inf)
    np.minimum.at(first_day, base.holder, base.contracts.started)
    before, found = _Brings(np.zeros(base.size), np.zeros(base.size)), []
    for period, day in enumerate(days):
        _follow(base, period, cents)
        number = number_of(day)
        now = _brings(base, number, cents)
        last = number_of(days[period - 1]) if period else number
        moved = _moved(before, now, is_new=first_day > last, is_first=not period)
        columns = [now.contracts, now.contracts > 0, now.cents, *moved]
        found.append(np.column_stack([base.by_place(column) for column in columns]))
        before = now
    return np.stack(found, axis=1).astype(np.int64), cents


class _Brings:
    """How many contracts each holder has, and what they bring a month."""

    def __init__(self, contracts: NDArray[Any], cents: NDArray[Any]) -> None:
        self.contracts = contracts
        self.cents = cents


def _follow(base: Base, period: int, cents: Floats) -> None:
    """Have what contracts bring follow what was charged until the end of a period."""
    asked = "SELECT contract_key, cents FROM run_rates WHERE period = ?"
    rows = base.bench.execute(asked, [period]).fetchnumpy()
    cents[rows["contract_key"]] = rows["cents"]


def _brings(base: Base, day: int, cents: Floats) -> _Brings:
    runs = np.flatnonzero(base.contracts.runs(day))
    whose = base.holder[runs]
    return _Brings(
        np.bincount(whose, minlength=base.size).astype(np.float64),
        np.bincount(whose, cents[runs], base.size),
    )


def _moved(before: _Brings, now: _Brings, *, is_new: np.ndarray, is_first: bool) -> list[Floats]:
    """Return what changed, in the order of ``COUNTED``; nothing at the first day."""
    if is_first:
        return [np.zeros(len(now.cents))] * (len(COUNTED) - 3)
    had, has = before.contracts > 0, now.contracts > 0
    more = np.where(had & has, now.cents - before.cents, 0)
    came, back, gone = ~had & has & is_new, ~had & has & ~is_new, had & ~has
    return [
        now.cents * came,
        now.cents * back,
        np.maximum(more, 0),
        np.maximum(-more, 0),
        before.cents * gone,
        *(each.astype(np.float64) for each in (came, back, gone)),
    ]
