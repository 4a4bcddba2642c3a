"""Contracts and purchases of the same customers in one figure."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from quilate.clv.contracts.draws import WAYS
from quilate.clv.contracts.proof import COVERAGE
from quilate.clv.estimator import Floats
from quilate.clv.forecast.outlook import Outlook
from quilate.runs.contracts import Held, Holding
from quilate.transactions.histories import Columns

#: How many quantiles of what purchases bring are told apart.
LEVELS = 50

#: Given some customers, those of them of whom purchases are expected, and the ways of these.
PurchaseWays = Callable[[NDArray[np.int64]], tuple[NDArray[np.int64], Floats]]


def add_to_date(columns: Columns, holding: Holding) -> None:
    """Add to the customers' columns what contracts have brought and cost so far."""
    holders = holding.holders
    columns["is_known"][holders] = True
    since = holding.snapshot.cutoff - holding.first_days
    # To sign a contract is to buy.
    signed, last_days = holding.signed
    first = np.fmin(_days(columns["first_purchase"][holders]), holding.first_days)
    last = np.fmax(_days(columns["last_purchase"][holders]), last_days)
    columns["first_purchase"][holders] = first.astype(np.int64).astype("datetime64[D]")
    columns["last_purchase"][holders] = last.astype(np.int64).astype("datetime64[D]")
    columns["purchases"][holders] += signed
    columns["age_days"][holders] = np.maximum(columns["age_days"][holders], since)
    found = holding.to_date
    whose = found["customer_key"]
    for name in ("revenue", "margin", "cost_to_serve", "charges"):
        columns[name][whose] += found[name]
    columns["value_to_date"][whose] += found["margin"] - found["cost_to_serve"]
    columns["current_value"][whose] += found["year_margin"]


def _days(dates: NDArray[np.datetime64]) -> Floats:
    """Return days since 1970-01-01; no day is no number."""
    return np.where(np.isnat(dates), np.nan, dates.astype(np.int64))


def add_to_come(columns: Columns, held: Held, purchases: PurchaseWays) -> None:
    """Add what is expected of the contracts of some customers to what is of their purchases."""
    whose, money = held.customers, held.money
    columns["variance"][whose] += money.var(axis=1)
    columns["level"][whose] = held.level
    columns["clv_subscriptions"][whose] = held.clv
    # A contract that runs is seen to run.
    columns["p_alive"][whose] = 1.0
    for name, more in (
        ("expected_margin", held.expected),
        ("clv", held.clv),
        ("expected_revenue", held.revenue),
    ):
        columns[name][whose] += more
    both, ways = purchases(whose)
    if len(both):
        money = money.copy()
        money[np.searchsorted(whose, both)] += ways
    tail = (1 - COVERAGE) / 2
    low, high = np.quantile(money, [tail, 1 - tail], axis=1)
    # Where almost all stay, the mean lies below what nine of ten leave.
    columns["clv_low"][whose] = np.minimum(low, columns["clv"][whose])
    columns["clv_high"][whose] = np.maximum(high, columns["clv"][whose])


def ways_of(outlook: Outlook, expected_cost: Floats, discount: float) -> Floats:
    """Return equally probable ways in which purchases may go, worth today, (customers, ways)."""
    levels = (np.arange(LEVELS) + 0.5) / LEVELS
    quantiles = np.column_stack([outlook.quantile(float(level)) for level in levels])
    # In an order of their own: purchases do not go with contracts.
    order = np.arange(WAYS) * 37 % WAYS * LEVELS // WAYS
    return np.asarray((quantiles - expected_cost[:, None])[:, order] * discount)
