"""Pareto/NBD: the customer may leave at any moment."""

import numpy as np
from scipy.special import exprel

from quilate.clv.buy_till_you_die import BuyTillYouDie
from quilate.clv.estimator import Floats
from quilate.clv.histories import Histories, distinct_pairs
from quilate.clv.last_purchase import leaves_first
from quilate.clv.likelihood import Objective
from quilate.clv.pareto_likelihood import ParetoLikelihood

NOTHING = 1e-300


class ParetoNBD(BuyTillYouDie):
    """The Pareto/NBD model of repeat purchases.

    A customer buys at random at a constant rate λ and leaves for good after an exponential lifetime
    of rate μ, at any moment, whether they buy or not. Over the base λ is Gamma(r, rate alpha), μ is
    Gamma(s, rate beta), and the two are independent.

    It is wrong to use where customers leave because of a purchase (a bad one), where
    :class:`~quilate.clv.beta_geo_nbd.BetaGeoNBD` tells the better story, and where purchases keep a
    rhythm, a season or a contract. With few customers s and beta are hardly told apart: look at
    their standard errors.

    References
    ----------
    Schmittlein, D. C., Morrison, D. G. and Colombo, R. (1987), "Counting Your Customers: Who Are
    They and What Will They Do Next?", Management Science 33(1), 1-24.
    Fader, P. S. and Hardie, B. G. S. (2005), "A Note on Deriving the Pareto/NBD Model and Related
    Expressions".

    Examples
    --------
    >>> model = ParetoNBD()
    >>> model.params_ = {"r": 0.553, "alpha": 10.578, "s": 0.606, "beta": 11.669}
    >>> model.p_alive([0, 2], [0, 30.43], [38.86, 38.86]).round(3)
    array([0.295, 0.869])
    """

    parameter_names = ("r", "alpha", "s", "beta")
    time_parameters = frozenset({"alpha", "beta"})
    typical = (0.5, 0.5, 0.5, 0.5)
    bounds = ((1e-4, 1e3), (1e-6, 1e6), (1e-3, 1e2), (1e-4, 20.0))

    def _objective(self, histories: Histories) -> Objective:
        return ParetoLikelihood(histories)

    def _p_alive(self, x: Floats, t_x: Floats, age: Floats) -> Floats:
        r, alpha, s, beta = self._parameters
        by_recency, by_age = self._leaves_first(x, t_x), self._leaves_first(x, age)
        silence = (r + x) * np.log((alpha + age) / (alpha + t_x))
        silence += s * np.log((beta + age) / (beta + t_x))
        # odds of having left: exp(silence) h(t_x) − h(T)
        stayed = np.log(np.maximum(1 - by_age, NOTHING))
        return np.exp(-np.logaddexp(stayed, silence + np.log(by_recency)))

    def _mean_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, s, beta = self._parameters
        growth = np.log1p(t / (beta + age))
        # E[λ] · E[(1 − e^−μt) / μ] = E[λ] · B / (s − 1) · [1 − (B / (B + t))^(s − 1)], B = beta + T
        lifetime: Floats = (beta + age) * growth * exprel((1 - s) * growth)
        return (r + x) / (alpha + age) * lifetime

    def _pairs_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, s, beta = self._parameters
        growth = np.log1p(t / (beta + age))
        # E[min(lifetime, t)²] = 2 ∫ v (B / (B + v))^s dv over (0, t), with B = beta + T
        lifetime_squared: Floats = (
            2 * (beta + age) ** 2 * growth * (exprel((2 - s) * growth) - exprel((1 - s) * growth))
        )
        return (r + x) * (r + x + 1) / (alpha + age) ** 2 * lifetime_squared

    def _p_any_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, s, beta = self._parameters
        now = leaves_first(r + x, s, alpha + age, beta + age).probability.reshape(age.shape)
        x, age, t = np.broadcast_arrays(x, age, t)
        later = leaves_first(r + x, s, alpha + age + t, beta + age + t).probability.reshape(t.shape)
        quiet = (r + x) * np.log1p(t / (alpha + age)) + s * np.log1p(t / (beta + age))
        # Either nothing happens until T + t and then a purchase is first, or leaving is first.
        return np.maximum(1 - now - np.exp(-quiet) * (1 - later), 0.0)

    def _leaves_first(self, x: Floats, time: Floats) -> Floats:
        r, alpha, s, beta = self._parameters
        frequencies, times, pair_of = distinct_pairs(x.ravel(), time.ravel())
        found = leaves_first(r + frequencies, s, alpha + times, beta + times).probability
        return found[pair_of].reshape(x.shape)
