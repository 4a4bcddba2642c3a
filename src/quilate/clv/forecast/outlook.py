"""The predictive distributions of single customers."""

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.dispersion import Dispersion
from quilate.clv.forecast.forecast import Forecast, usual_size
from quilate.clv.forecast.snapshot import Snapshot

#: Deviations of forecasts near zero are measured against this share of the usual forecast.
SMALLEST_SCALE = 0.05
LEAST_CHANCE = 1e-12
LEAST_SCALE = 1e-9


class Outlook:
    """The predictive distributions of the customers of one snapshot.

    Parameters
    ----------
    dispersion
        Learned for this way to forecast.
    snapshot, forecast
        The customers, and what is expected of them.
    usual
        The usual size of a forecast in the whole base, money; that of these customers unless given.

    Attributes
    ----------
    mean
        Expected margin, money.
    p_nothing
        Probability of no purchase within the horizon.
    count_if_buying
        Expected purchases of those who buy.
    if_buying
        Expected margin of those who buy, money.
    scale
        What deviations are measured in, money, positive.
    """

    def __init__(
        self,
        dispersion: Dispersion,
        snapshot: Snapshot,
        forecast: Forecast,
        usual: float | None = None,
    ) -> None:
        self.dispersion = dispersion
        self.mean = forecast.margin
        self.p_nothing = dispersion.p_nothing(forecast.purchases, snapshot)
        buying = np.maximum(1 - self.p_nothing, LEAST_CHANCE)
        self.count_if_buying = np.maximum(forecast.purchases / buying, 1.0)
        self.if_buying = forecast.margin / buying
        smallest = SMALLEST_SCALE * (usual_size(forecast.margin) if usual is None else usual)
        self.scale = np.maximum(np.abs(self.if_buying), max(smallest, LEAST_SCALE))
        self._variance_if_buying = dispersion.variance(
            self.count_if_buying, snapshot.window.horizon_days
        )
        self._group = np.searchsorted(dispersion.edges, self.count_if_buying, side="right")

    @property
    def interval(self) -> tuple[Floats, Floats]:
        """The equal-tailed 80 % interval of each customer's margin, money."""
        lower, upper = self.dispersion.levels
        return self.quantile(lower), self.quantile(upper)

    @property
    def variance(self) -> Floats:
        """Variance of each customer's margin, money squared."""
        residual_variance = np.array([np.var(group) for group in self.dispersion.residuals])
        spread = self._unit**2 * residual_variance[self._group]
        buying = 1 - self.p_nothing
        # Var = E[Var | buying or not] + Var[E | buying or not]
        return np.asarray(buying * (spread + self.p_nothing * self.if_buying**2))

    @property
    def standardised_by(self) -> Floats:
        """What residuals of buyers are measured in, what is unknown of the base left out, money."""
        return np.asarray(self.scale * np.sqrt(self._variance_if_buying))

    def quantile(self, level: float) -> Floats:
        """Return the margin that stays below with probability ``level``, money."""
        buying = np.maximum(1 - self.p_nothing, LEAST_CHANCE)
        loss = buying * self._residual_cdf(np.zeros_like(self.mean), "left")
        loses, gains = level < loss, level > loss + self.p_nothing
        among_buyers = np.where(loses, level, level - self.p_nothing) / buying
        value = self.if_buying + self._unit * self._residual_quantile(np.clip(among_buyers, 0, 1))
        # Between residuals a quantile is interpolated, and may stray over zero.
        value = np.where(loses, np.minimum(value, 0), np.where(gains, np.maximum(value, 0), 0.0))
        return value if self.dispersion.may_lose else np.maximum(value, 0.0)

    def probability_range(self, purchases: Floats, margin: Floats) -> tuple[Floats, Floats]:
        """Return P(below) and P(at or below) each outcome; they differ where outcomes tie."""
        bought = purchases > 0
        buying = 1 - self.p_nothing
        below = buying * self._residual_cdf(margin, "left")
        upto = buying * self._residual_cdf(margin, "right")
        return (
            below + np.where(bought & (margin > 0), self.p_nothing, 0.0),
            upto + np.where(~bought | (margin >= 0), self.p_nothing, 0.0),
        )

    def share_between(
        self, purchases: Floats, margin: Floats, levels: tuple[float, float]
    ) -> float:
        """Return the share of outcomes between two levels, an atom counted in proportion."""
        below, upto = self.probability_range(purchases, margin)
        lower, upper = levels
        return share_under(below, upto, upper) - share_under(below, upto, lower)

    @property
    def _unit(self) -> Floats:
        # What is unknown of the base's level widens everybody's interval.
        return np.asarray(
            self.scale * np.sqrt(self._variance_if_buying + self.dispersion.level_spread**2)
        )

    def _residual_cdf(self, margin: Floats, side: str) -> Floats:
        standardised = (margin - self.if_buying) / self._unit
        found = np.empty_like(standardised)
        for group, residuals in enumerate(self.dispersion.residuals):
            here = self._group == group
            rank = np.searchsorted(residuals, standardised[here], side=side)  # type: ignore[call-overload]
            found[here] = rank / len(residuals)
        return found

    def _residual_quantile(self, level: Floats) -> Floats:
        found = np.empty_like(level)
        for group, residuals in enumerate(self.dispersion.residuals):
            here = self._group == group
            found[here] = np.quantile(residuals, level[here])
        return found


def share_under(below: Floats, upto: Floats, level: float) -> float:
    """Return the mean share of the ranges [below, upto] that lies under a level."""
    width = np.maximum(upto - below, LEAST_CHANCE)
    return float(np.clip((level - below) / width, 0.0, 1.0).mean())
