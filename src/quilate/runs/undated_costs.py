"""Costs to serve of which nobody knows the day: each customer's own, and those to expect."""

from dataclasses import dataclass, field, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.buhlmann_straub import BuhlmannStraub
from quilate.clv.estimator import Floats
from quilate.clv.forecast.snapshot import Window
from quilate.runs.observing import Observations
from quilate.transactions.histories import Columns


@dataclass(frozen=True)
class UndatedCosts:
    """What customers have cost on days that are not known.

    Attributes
    ----------
    totals
        (customers,) By customer key, money.
    model
        How far a customer's own costs are believed; None where nobody has any.
    holders
        Who is served for their contracts: nothing is expected for their purchases.
    """

    totals: Floats
    model: BuhlmannStraub | None
    holders: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    @classmethod
    def learned(cls, observations: Observations, window: Window, costs: Columns) -> Self:
        """Learn what a purchase costs from the customers to learn from.

        Parameters
        ----------
        costs
            ``customer_key`` and ``cost_to_serve``, one row per customer who has any.
        """
        totals = np.zeros(observations.customers)
        totals[costs["customer_key"]] = costs["cost_to_serve"]
        if not totals.any():
            return cls(totals, None)
        base = observations.purchases_to_learn_from(window)
        return cls(totals, BuhlmannStraub().fit(base["purchases"], totals[base["customer_key"]]))

    def but_for(self, holders: NDArray[np.int64]) -> Self:
        """Return the same where some are served for something else than purchases."""
        return replace(self, holders=holders)

    def so_far(self, histories: Columns) -> Floats:
        """Return what each customer has cost, money, (customers,)."""
        return self.totals[histories["customer_key"]]

    def of_the_year(self, histories: Columns) -> Floats:
        """Return the part of it that falls to the purchases of the last year."""
        per_purchase = self.so_far(histories) / np.maximum(histories["purchases"], 1)
        return np.asarray(histories["year_purchases"] * per_purchase)

    def expected_per_purchase(self, histories: Columns) -> Floats:
        """Return what a purchase to come is expected to cost each buyer, money, (customers,)."""
        if self.model is None:
            return np.zeros(len(histories["customer_key"]))
        expected = self.model.expected_value(histories["purchases"], self.so_far(histories))
        return np.where(np.isin(histories["customer_key"], self.holders), 0.0, expected)
