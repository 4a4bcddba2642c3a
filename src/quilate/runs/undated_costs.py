"""Costs to serve of which nobody knows the day: each customer's own, and those to expect."""

from dataclasses import dataclass
from typing import Self

import numpy as np

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
    """

    totals: Floats
    model: BuhlmannStraub | None

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
        return self.model.expected_value(histories["purchases"], self.so_far(histories))
