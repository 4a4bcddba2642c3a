"""Fading NBD: purchase rates drift, so that old purchases and old silence count for less."""

from collections.abc import Sequence
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from quilate.clv.estimator import Estimator, Fit, FitState, Floats
from quilate.clv.likelihood import maximise

FEWEST_PURCHASES = 10


class FadingNBD(Estimator):
    """The NBD model with a memory that fades: a local level for every customer's purchase rate.

    A customer buys at random at a rate that drifts. What is known of the rate is a gamma
    distribution whose evidence is discounted by exp(−age / memory): of e purchases and E days
    remembered, Gamma(r + e, rate alpha + E). Nobody leaves for good; who is silent fades. The
    forecast is level, which is what a drifting rate promises, and complements the models with
    dropout, which promise decline.

    It is wrong to use where customers leave for good and the horizon is many times the memory: it
    forgets that they are gone.

    It is fitted on what customers did *after* a cut-off, not on the shape of their past.

    References
    ----------
    Harvey, A. C. and Fernandes, C. (1989), "Time Series Models for Count or Qualitative
    Observations", Journal of Business & Economic Statistics 7(4), for a single series; the base's
    gamma distribution and the fit over customers are this project's.

    Examples
    --------
    >>> model = FadingNBD([56]).fit([[0.0], [2.5]] * 50, [40, 90] * 50, [0, 1] * 50, 30)
    >>> model.memory_days_, model.expected_purchases(30, [[2.5]], [90]).round(1)
    (56, array([1.]))
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("r", "alpha")

    memory_days_: int

    def __init__(self, memories_days: Sequence[int] = (112,)) -> None:
        self.memories_days = tuple(memories_days)

    def fit(
        self,
        remembered: ArrayLike,
        age_days: ArrayLike,
        next_purchases: ArrayLike,
        next_days: ArrayLike,
    ) -> Self:
        """Learn the memory and the base's rates from what followed a cut-off.

        Parameters
        ----------
        remembered
            Repeat purchases by the cut-off, each weighted by exp(−age / memory),
            (customers, memories).
        age_days
            Days from the first purchase to the cut-off, (customers,).
        next_purchases
            Purchases in the days after the cut-off, (customers,).
        next_days
            How many days after the cut-off were watched, a number or (customers,).

        Returns
        -------
        Self
            With ``memory_days_``, the memory under which what followed is likeliest.
        """
        evidence = np.asarray(remembered, dtype=np.float64)
        age = np.asarray(age_days, dtype=np.float64)
        followed = np.asarray(next_purchases, dtype=np.float64)
        days = np.broadcast_to(np.asarray(next_days, dtype=np.float64), age.shape)
        if evidence.shape != (len(age), len(self.memories_days)):
            raise ValueError("remembered must have a row per customer and a column per memory")
        if len(age) == 0:
            raise ValueError("there are no customers to fit")
        fits = [
            (_fit(evidence[:, column], remembered_days(age, memory), followed, days), memory)
            for column, memory in enumerate(self.memories_days)
        ]
        best, self.memory_days_ = max(fits, key=lambda fitted: fitted[0].log_likelihood)
        return self._keep(best)

    def expected_purchases(
        self, horizon_days: float, remembered: ArrayLike, age_days: ArrayLike
    ) -> Floats:
        """Return the purchases expected in the next ``horizon_days``, (customers,)."""
        shape, rate = self.rates(remembered, age_days)
        # E[N] = (r + e) / (alpha + E) · t
        return shape / rate * horizon_days

    def rates(self, remembered: ArrayLike, age_days: ArrayLike) -> tuple[Floats, Floats]:
        """Return shape and rate of the gamma distribution of each customer's rate per day."""
        r, alpha = self._parameters
        column = self.memories_days.index(self.memory_days_)
        evidence = np.asarray(remembered, dtype=np.float64)[:, column]
        age = np.asarray(age_days, dtype=np.float64)
        return r + evidence, alpha + remembered_days(age, self.memory_days_)

    def to_dict(self) -> dict[str, Any]:
        return super().to_dict() | {"memory_days": self.memory_days_}

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        model = super().from_dict(stored)
        model.memory_days_ = int(stored["memory_days"])
        model.memories_days = (model.memory_days_,)
        return model


def remembered_days(age_days: Floats, memory_days: float) -> Floats:
    """Return how many days of watching are remembered, each weighted like a purchase on it."""
    # E = ∫ exp(−u / memory) du over (0, T)
    return -memory_days * np.expm1(-age_days / memory_days)


def _fit(evidence: Floats, watched: Floats, followed: Floats, days: Floats) -> Fit:
    def mean_log_likelihood(parameters: Floats) -> tuple[float, Floats]:
        r, alpha = parameters
        shape, rate = r + evidence, alpha + watched
        mean = shape / rate * days
        # ln L = N ln μ − μ: the Poisson likelihood, which fits means whatever the dispersion
        value = followed * np.log(mean) - mean
        slope = followed - mean
        return float(value.mean()), np.array([(slope / shape).mean(), -(slope / rate).mean()])

    fit = maximise(
        mean_log_likelihood,
        [0.3, 100.0],
        total_weight=float(len(followed)),
        bounds=[(1e-3, 1e3), (1e-1, 1e5)],
    )
    if followed.sum() < FEWEST_PURCHASES:
        return Fit(**(vars(fit) | {"state": FitState.TOO_FEW_REPEAT_BUYERS}))
    return fit
