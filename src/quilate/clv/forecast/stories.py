"""Two stories of the same customers: they leave for good, or their rates drift."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.forecast.stage import Stage


@dataclass(frozen=True)
class Stories:
    """What each story expects of the customers of one snapshot.

    Attributes
    ----------
    dropping
        Expected purchases by the model of customers who leave, which promises decline.
    drifting
        Expected purchases by the fading NBD, which promises that rates stay as they are.
    per_purchase
        Expected margin of a purchase by credibility, money.
    """

    dropping: Floats
    drifting: Floats
    per_purchase: Floats

    @classmethod
    def told(cls, learner: Stage, fitted: Stage, snapshot: Snapshot) -> Self:
        """Tell both of a snapshot taken at the cut-off of ``fitted``.

        What needs outcomes (the fading memory, how to read contacts) is learned by ``learner``, at
        or after that cut-off; everything else is fitted to what was known at the cut-off itself.
        """
        lifetimes = fitted.lifetimes_for(learner)
        return cls(
            lifetimes.expected_purchases(lifetimes.leaving, snapshot),
            learner.fading_purchases(snapshot),
            fitted.per_purchase(fitted.credibility, snapshot),
        )

    @classmethod
    def retold(cls, today: Stage, earlier: Stage) -> Self:
        """Tell both of the customers of an earlier stage, as who knows today's rates would.

        What a purchase brings is still what was known then.
        """
        told = cls.told(today, earlier, earlier.snapshot)
        lifetimes = today.lifetimes
        leaving = lifetimes.expected_purchases(lifetimes.leaving, earlier.snapshot)
        return replace(told, dropping=leaving)

    def blended(self, weight: float) -> Forecast:
        """Return dropping^(1 − weight) × drifting^weight, and its margin."""
        purchases = np.asarray(self.dropping ** (1 - weight) * self.drifting**weight)
        return Forecast(purchases, purchases * self.per_purchase)
