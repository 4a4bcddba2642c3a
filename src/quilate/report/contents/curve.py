"""The cumulative curve under both the value curve and the whale."""

from dataclasses import dataclass

import numpy as np

from quilate.report.contents.arrays import Floats


@dataclass(frozen=True)
class Curve:
    """Cumulative amount by customer, the largest first, thinned to a few hundred points.

    Attributes
    ----------
    customer_share, amount_share
        Both start at 0; ``amount_share`` is divided by the total and passes 1 where some lose.
        It is empty where the total is not positive.
    total, gains
        Sum over all customers; sum over those above zero.
    losing
        Customers below zero.
    """

    customer_share: Floats
    amount_share: Floats
    total: float
    gains: float
    losing: int
    customers: int

    @property
    def is_drawable(self) -> bool:
        return self.amount_share.size > 0

    @property
    def has_shares(self) -> bool:
        """Whether a fifth of the customers is at least one of them, and there is a whole."""
        return self.is_drawable and self.customers >= 5

    def at(self, customer_share: float) -> float:
        """Return the share of the amount that the first ``customer_share`` of them make."""
        return float(np.interp(customer_share, self.customer_share, self.amount_share))
