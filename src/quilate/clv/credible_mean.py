"""What the ways of learning a customer's mean have in common: how far their own is believed."""

from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from quilate.clv.estimator import Estimator, FitState, Floats


class CredibleMean(Estimator):
    """A mean between the customer's own and the base's.

    After ``fit``, ``params_`` holds k, in purchases: with as many of their own, a customer's mean
    is believed by half; and mu, what is believed of a customer without any.
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("k", "mu")

    def _expected(self, purchases: ArrayLike, total: ArrayLike) -> Floats:
        """Return what a next purchase is expected to come to, money, (customers,)."""
        k, mu = self._parameters
        # (n x + k mu) / (n + k), n x being what the customer's purchases came to together
        own = np.asarray(total, dtype=np.float64)
        return np.asarray((own + k * mu) / (np.asarray(purchases, dtype=np.float64) + k))

    def _believe(self, doubt: float, base: float, state: FitState) -> Self:
        self.params_ = {"k": doubt, "mu": base}
        self.standard_errors_ = {"k": float("nan"), "mu": float("nan")}
        self.log_likelihood_ = float("nan")
        self.gradient_norm_ = 0.0
        self.state_ = state
        return self
