"""What is expected of the purchases of customers."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats
from quilate.clv.forecast.champion import Champion
from quilate.clv.forecast.snapshot import Window
from quilate.clv.valuation.discounting import even_discount
from quilate.clv.valuation.revenue import expected_revenue
from quilate.runs.contract_joining import ways_of
from quilate.runs.observing import buyers, snapshot_of
from quilate.runs.undated_costs import UndatedCosts
from quilate.transactions.histories import Columns

#: A next purchase further away than this many horizons is not expected at all.
SIGHT = 2
#: Nor is one expected of a customer whose chance of being there still is smaller than this.
LEAST_ALIVE = 0.1


def foretold(champion: Champion, histories: Columns) -> Columns:
    """Leave out those of whom only returns are known, and all where nobody had bought before."""
    if champion.expects_purchases:
        return buyers(histories)
    return {name: column[:0] for name, column in histories.items()}


def to_come(
    champion: Champion,
    histories: Columns,
    undated: UndatedCosts,
    window: Window,
    discount_rate_per_year: float,
) -> Columns:
    """Return what is expected of customers who have bought."""
    snapshot = snapshot_of(histories, window)
    forecast = champion.forecaster(snapshot)
    outlook = champion.outlook(snapshot, forecast)
    low, high = outlook.interval
    p_alive = champion.stage.lifetimes.p_alive(snapshot)
    # Purchases to come bring their part of the costs without a date.
    expected_cost = forecast.purchases * undated.expected_per_purchase(histories)
    discount = even_discount(window.horizon_days, discount_rate_per_year)
    return {
        "next_purchase": _next_purchase(p_alive, forecast.purchases, window),
        "p_alive": p_alive,
        "expected_purchases": forecast.purchases,
        "expected_margin": forecast.margin - expected_cost,
        "clv": (forecast.margin - expected_cost) * discount,
        "clv_low": (low - expected_cost) * discount,
        "clv_high": (high - expected_cost) * discount,
        "age_days": snapshot.age_days,
        "expected_revenue": expected_revenue(forecast, snapshot, champion.stage),
        "variance": outlook.variance * champion.dispersion.seen_together * discount**2,
    }


def _next_purchase(p_alive: Floats, purchases: Floats, window: Window) -> np.ndarray[Any, Any]:
    """Return the day on which the next purchase is expected of a customer who is still there."""
    # E[days to the next | alive] = horizon × p_alive / E[purchases]
    days = np.divide(
        window.horizon_days * p_alive,
        purchases,
        out=np.full_like(purchases, np.inf),
        where=purchases > 0,
    )
    expected = (p_alive >= LEAST_ALIVE) & (days <= SIGHT * window.horizon_days)
    day = np.full(len(days), "NaT", dtype="datetime64[D]")
    whole = np.ceil(days[expected]).astype("timedelta64[D]")
    day[expected] = np.datetime64(window.cutoff, "D") + whole
    return day


@dataclass(frozen=True)
class PurchasesAhead:
    """What is expected of the purchases of those who hold contracts, as ways that may be gone."""

    champion: Champion
    bought: Columns
    window: Window
    discount_rate_per_year: float

    def ways(self, holders: NDArray[np.int64]) -> tuple[NDArray[np.int64], Floats]:
        """Return who of the holders has bought something, and the ways that may go."""
        ours = np.isin(self.bought["customer_key"], holders)
        if not ours.any():
            return np.empty(0, dtype=np.int64), np.empty((0, 0))
        histories = {name: column[ours] for name, column in self.bought.items()}
        snapshot = snapshot_of(histories, self.window)
        outlook = self.champion.outlook(snapshot, self.champion.forecaster(snapshot))
        discount = even_discount(self.window.horizon_days, self.discount_rate_per_year)
        # What serving them costs is on the side of their contracts.
        return histories["customer_key"], ways_of(outlook, np.zeros(len(snapshot)), discount)
