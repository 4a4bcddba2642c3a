"""How every model of repeat purchases is fitted and asked; a new one adds its mathematics."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from quilate.clv.estimator import Estimator, Fit, FitState, Floats
from quilate.clv.histories import Histories, Indices, checked_histories, distinct_pairs
from quilate.clv.likelihood import LogNormalPrior, Objective, maximise

FEWEST_REPEAT_BUYERS = 10
#: Of the logs: within a factor of 20 of what is typical, mostly.
PRIOR_SPREAD = 1.5
#: Enough to come within a few per cent of the parameters, at a hundredth of the cost.
REHEARSAL_ROWS = 5_000


class PurchaseModel(Estimator, ABC):
    """A model of how often a customer comes back, where nobody says when they leave.

    Time may be in any unit; ``T``, ``recency``, horizons and the parameters share it.
    Horizons ``t`` are a number or a one-dimensional array: an array of m horizons adds a last
    axis of length m to the answer.

    Parameters
    ----------
    doubted_age
        With too few repeat buyers, customers are believed to come back about once in the time they
        have been watched, or in this time if that is longer. A customer who came yesterday is no
        reason to expect one tomorrow.
    """

    #: Lowest and highest value of each parameter; those in ``time_parameters`` times the mean age.
    bounds: ClassVar[tuple[tuple[float, float], ...]]
    #: A believable base: where the search starts and, with too few repeat buyers, what is believed.
    typical: ClassVar[tuple[float, ...]]
    #: Parameters that are measured in time.
    time_parameters: ClassVar[frozenset[str]]

    def __init__(self, doubted_age: float = 0.0) -> None:
        self.doubted_age = doubted_age

    def fit(
        self,
        frequency: ArrayLike,
        recency: ArrayLike,
        T: ArrayLike,
        weights: ArrayLike | None = None,
    ) -> Self:
        """Learn the parameters from the customers' histories by maximum likelihood.

        Parameters
        ----------
        frequency
            Repeat purchases of each customer.
        recency
            Time from the first purchase to the last; 0 without repeat purchases.
        T
            Time from the first purchase to the end of observation.
        weights
            Customers that each row stands for; 1 unless given.

        Returns
        -------
        Self
            With ``state_`` saying whether the fit can be trusted. Below ten repeat buyers a prior
            keeps the parameters believable and the state is ``TOO_FEW_REPEAT_BUYERS``.

        Raises
        ------
        ValueError
            If the columns differ in shape, are empty, negative, not finite, or recency exceeds T.
        """
        return self.fit_histories(Histories.of(frequency, recency, T, weights))

    def fit_histories(self, histories: Histories) -> Self:
        """Learn from histories that are grouped already, as :meth:`fit` does."""
        fit = self._found(histories)
        return self._keep(replace(fit, state=self._state(fit, histories)))

    def p_alive(self, frequency: ArrayLike, recency: ArrayLike, T: ArrayLike) -> Floats:
        """Return the probability that each customer can still buy at T."""
        return self._p_alive(*checked_histories(frequency, recency, T))

    def expected_purchases(
        self, t: ArrayLike, frequency: ArrayLike, recency: ArrayLike, T: ArrayLike
    ) -> Floats:
        """Return the purchases expected in (T, T + t]."""
        return self._given_history(self._mean_if_alive, t, frequency, recency, T)

    def discounted_purchases(
        self,
        ends: Sequence[float],
        discounts: Sequence[float],
        frequency: ArrayLike,
        recency: ArrayLike,
        T: ArrayLike,
    ) -> Floats:
        """Return expected purchases, those of each period multiplied by its discount factor.

        Parameters
        ----------
        ends
            Where the periods end, counted from T and ascending; each starts where the last ended.
        discounts
            One factor for each period.
        """
        horizons, factors = _checked_horizons(ends), np.asarray(discounts, dtype=np.float64)
        if horizons.ndim != 1 or factors.shape != horizons.shape or (np.diff(horizons) < 0).any():
            raise ValueError("ends must ascend, and each needs one discount factor")
        # Σ_j d_j (M(e_j) − M(e_{j−1})) = Σ_j (d_j − d_{j+1}) M(e_j)
        share = factors - np.append(factors[1:], 0.0)

        def discounted(_: Floats, x: Floats, age: Floats) -> Floats:
            means = self._mean_if_alive(horizons, x, age)
            total: Floats = np.einsum("...j,j->...", means, share)[..., None]
            return total

        return self._given_history(discounted, 0.0, frequency, recency, T)

    def expected_purchases_new(self, t: ArrayLike) -> Floats:
        """Return the repeat purchases expected of a new customer within t of the first purchase."""
        return self.expected_purchases(t, 0, 0, 0)

    def variance_purchases(
        self, t: ArrayLike, frequency: ArrayLike, recency: ArrayLike, T: ArrayLike
    ) -> Floats:
        """Return the variance of the number of purchases in (T, T + t]; exact.

        It covers what is not known of the customer and the chance in what they do, and not the
        error of the estimated parameters.
        """
        mean = self.expected_purchases(t, frequency, recency, T)
        # Var Y = E[Y (Y − 1)] + E[Y] − E[Y]²
        pairs = self._given_history(self._pairs_if_alive, t, frequency, recency, T)
        return np.maximum(pairs + mean - mean**2, 0.0)

    def p_no_purchase(
        self, t: ArrayLike, frequency: ArrayLike, recency: ArrayLike, T: ArrayLike
    ) -> Floats:
        """Return the probability that no purchase falls in (T, T + t]; exact."""
        return 1.0 - self._given_history(self._p_any_if_alive, t, frequency, recency, T)

    def _found(self, histories: Histories) -> Fit:
        """Return the maximum of the likelihood, or of the posterior with too few repeat buyers."""
        unit = self._units(histories.mean_age)
        typical = unit * self.typical
        has_too_few = histories.repeat_buyers < FEWEST_REPEAT_BUYERS
        if has_too_few:
            typical = self._units(max(histories.mean_age, self.doubted_age)) * self.typical
        return maximise(
            self._objective(histories),
            typical.tolist(),
            total_weight=histories.total_weight,
            bounds=(unit[:, None] * self.bounds).tolist(),
            prior=LogNormalPrior(typical, PRIOR_SPREAD) if has_too_few else None,
            rehearsal=self._rehearsal(histories),
        )

    @abstractmethod
    def _objective(self, histories: Histories) -> Objective:
        """Return the mean log-likelihood of the histories and its gradient."""

    @abstractmethod
    def _p_alive(self, x: Floats, t_x: Floats, age: Floats) -> Floats: ...

    @abstractmethod
    def _mean_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        """Return E[Y], Y being the purchases in (T, T + t] of a customer alive at T."""

    @abstractmethod
    def _pairs_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        """Return E[Y (Y − 1)] of a customer alive at T."""

    @abstractmethod
    def _p_any_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        """Return P(Y > 0) of a customer alive at T."""

    def _state(self, fit: Fit, histories: Histories) -> FitState:
        if histories.repeat_buyers < FEWEST_REPEAT_BUYERS:
            return FitState.TOO_FEW_REPEAT_BUYERS
        # Repeat purchases at time 0 drive alpha to nothing and the likelihood beyond all bounds.
        if fit.parameters[1] < 2 * self.bounds[1][0] * histories.mean_age:
            return FitState.DID_NOT_CONVERGE
        return fit.state

    def _units(self, mean_age: float) -> Floats:
        return np.array(
            [mean_age if name in self.time_parameters else 1.0 for name in self.parameter_names]
        )

    def _rehearsal(self, histories: Histories) -> Objective | None:
        if len(histories.weights) < 2 * REHEARSAL_ROWS:
            return None
        return self._objective(histories.sample(REHEARSAL_ROWS))

    def _given_history(
        self,
        if_alive: Callable[[Floats, Floats, Floats], Floats],
        t: ArrayLike,
        frequency: ArrayLike,
        recency: ArrayLike,
        T: ArrayLike,
    ) -> Floats:
        """Return p_alive × ``if_alive``, which is costly and asked once per distinct (x, T)."""
        horizons = _checked_horizons(t)
        x, t_x, age = checked_histories(frequency, recency, T)
        frequencies, ages, pair_of = distinct_pairs(x.ravel(), age.ravel())
        answers = if_alive(horizons.reshape(1, -1), frequencies[:, None], ages[:, None])
        expected = self._of_alive(answers, pair_of, x.ravel(), t_x.ravel(), age.ravel())
        return expected.reshape(x.shape + horizons.shape)

    def _of_alive(
        self, answers: Floats, pair_of: Indices, x: Floats, t_x: Floats, age: Floats
    ) -> Floats:
        """Return each customer's share, by their life, of the answer of their (x, T)."""
        return answers[pair_of] * self._p_alive(x, t_x, age)[:, None]


def _checked_horizons(t: ArrayLike) -> Floats:
    horizons = np.asarray(t, dtype=np.float64)
    if horizons.ndim > 1:
        raise ValueError("t must be a number or a one-dimensional array")
    if not np.isfinite(horizons).all() or (horizons < 0).any():
        raise ValueError("t must be finite and 0 or more")
    return horizons
