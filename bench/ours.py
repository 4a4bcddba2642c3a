"""From log to CLV with Quilate's models, step for step what the peers do.

The reduction is the bench's own, for it has to count as lifetimes counts; that of the command,
which nets returns and adds in exact decimals, is measured with the whole command.
"""

from importlib.metadata import version
from pathlib import Path

import duckdb
import numpy as np
from numpy.typing import NDArray

from bench.measured import (
    DAYS_PER_MONTH,
    DISCOUNT_PER_MONTH,
    MONTHS,
    Measured,
    print_measured,
)
from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.gamma_gamma import GammaGamma

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]

# DuckDB orders the log on all cores; what is equal then stands together.
_ORDERED = """
SELECT customer_id, date::DATE - DATE '1970-01-01' AS day, value
FROM read_parquet(?) ORDER BY customer_id, day
"""


def measure(log: Path) -> Measured:
    """Time each step on a Parquet log of ``customer_id``, ``date`` and ``value``."""
    measured = Measured(versions={name: version(name) for name in ("duckdb", "numpy", "scipy")})
    with measured.step("read"), duckdb.connect() as database:
        purchases = database.execute(_ORDERED, [str(log)]).fetchnumpy()
    with measured.step("histories"):
        frequency, recency, age, mean_value = histories_of(*purchases.values())
        del purchases
    with measured.step("BG/NBD"):
        bgnbd = BetaGeoNBD().fit(frequency, recency, age)
    with measured.step("Gamma-Gamma"):
        repeat = frequency > 0
        spend = GammaGamma().fit(frequency[repeat], mean_value[repeat])
    with measured.step("CLV"):
        months = range(1, MONTHS + 1)
        ends = [month * DAYS_PER_MONTH for month in months]
        discounts = [(1 + DISCOUNT_PER_MONTH) ** -month for month in months]
        bought = bgnbd.discounted_purchases(ends, discounts, frequency, recency, age)
        clv = bought * spend.expected_value(frequency, mean_value)
    measured.parameters = bgnbd.params_ | spend.params_
    measured.customers, measured.clv_total = len(clv), float(clv.sum())
    return measured


def histories_of(
    customer: Integers, day: Integers, value: Floats
) -> tuple[Integers, Integers, Integers, Floats]:
    """Reduce a log ordered by customer and day to what the models take.

    Returns
    -------
    frequency, recency, age, mean_value
        As lifetimes counts: days with purchases after the first; days from the first to the last
        of them and to the log's last day; mean money of a day, the first day left out.
    """
    new_customer = np.diff(customer, prepend=customer[0] - 1) != 0
    new_day = new_customer | (np.diff(day, prepend=day[0]) != 0)
    days = np.flatnonzero(new_day)
    money = np.add.reduceat(value, days)
    first = np.flatnonzero(new_customer[days])
    day = day[days]
    purchase_days = np.diff(first, append=len(days))
    frequency = purchase_days - 1
    after_first = np.add.reduceat(money, first) - money[first]
    mean_value = np.where(frequency > 0, after_first / np.maximum(frequency, 1), 0.0)
    start, end = day[first], day[first + frequency]
    return frequency, end - start, day.max() - start, mean_value


if __name__ == "__main__":
    print_measured(measure)
