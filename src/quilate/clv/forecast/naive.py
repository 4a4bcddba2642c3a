"""The rules that people use today: what every model has to beat."""

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.snapshot import Snapshot

QUINTILES = (0.2, 0.4, 0.6, 0.8)


class LastPeriod:
    """Expect of each customer what the last days brought, as many of them as are forecast.

    Where the base has not been known for so long, what it brought is scaled in proportion.
    """

    def __init__(self, base: Snapshot) -> None:
        self._known_days = base.age_days.max(initial=1.0)

    def forecast(self, snapshot: Snapshot) -> Forecast:
        share = max(_horizon(snapshot) / self._known_days, 1.0)
        return Forecast(snapshot.recent_purchases * share, snapshot.recent_margin * share)


def repeat_rate_times_average_order(snapshot: Snapshot) -> Forecast:
    """Expect the customer's own repeat rate to go on, at the customer's own average margin."""
    purchases = snapshot.repeats / np.maximum(snapshot.age_days, 1.0) * _horizon(snapshot)
    return Forecast(purchases, purchases * snapshot.margin_per_purchase)


class RfmCells:
    """Mean of what followed in each cell of recency, frequency and money quintiles.

    The means are learned at an earlier cut-off and scaled to the horizon in proportion.
    """

    def __init__(self, earlier: Snapshot) -> None:
        self._edges = [np.quantile(column, QUINTILES) for column in _rfm(earlier)]
        cells = self._cells(earlier)
        customers = np.bincount(cells, minlength=125)
        days = earlier.window.horizon_days
        self._purchases_per_day = _means(cells, earlier.next_purchases, customers) / days
        self._margin_per_day = _means(cells, earlier.next_margin, customers) / days

    def forecast(self, snapshot: Snapshot) -> Forecast:
        cells = self._cells(snapshot)
        days = _horizon(snapshot)
        return Forecast(self._purchases_per_day[cells] * days, self._margin_per_day[cells] * days)

    def _cells(self, snapshot: Snapshot) -> NDArray[np.int64]:
        r, f, m = (
            np.searchsorted(edges, column, side="right")
            for edges, column in zip(self._edges, _rfm(snapshot), strict=True)
        )
        return np.asarray((r * 5 + f) * 5 + m)


def _rfm(snapshot: Snapshot) -> tuple[Floats, Floats, Floats]:
    days_since_last = snapshot.age_days - snapshot.recency_days
    return days_since_last, snapshot.purchases, snapshot.margin


def _means(cells: NDArray[np.int64], values: Floats, customers: NDArray[np.int64]) -> Floats:
    """Return the mean of each cell; an empty cell takes the mean of all."""
    totals = np.bincount(cells, values, minlength=len(customers))
    return np.where(customers > 0, totals / np.maximum(customers, 1), values.mean())


def _horizon(snapshot: Snapshot) -> float:
    return float(snapshot.window.horizon_days)
