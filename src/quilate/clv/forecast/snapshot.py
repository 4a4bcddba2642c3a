"""What was known of each customer at the end of one day, and what they did next."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

#: Mean lives of the memories with which past purchases are counted: 4 weeks to 2½ years.
MEMORIES_DAYS = (28, 56, 112, 224, 448, 896)


@dataclass(frozen=True)
class Window:
    """A day on which to forecast, and the days after it that are forecast.

    Attributes
    ----------
    cutoff
        The last day that is known, in days since 1970-01-01.
    horizon_days
        How many days after it are forecast.
    """

    cutoff: int
    horizon_days: int

    @property
    def end(self) -> int:
        return self.cutoff + self.horizon_days


@dataclass(frozen=True)
class Snapshot:
    """The customers who had bought by a cut-off, one entry each in every array.

    Attributes
    ----------
    window
        When it was taken, and how far it looks ahead.
    purchases
        Days with a purchase, 1 or more.
    recency_days, age_days
        From the first purchase to the last, and to the cut-off.
    margin
        Net margin to date, money.
    cost_to_serve
        What serving the customer has cost to date, money; the margin is net of it.
    contacts
        Days after the first purchase on which the customer was served and bought nothing.
    cost_of_contacts
        The part of the cost to serve that fell on those days, money.
    seen_days
        From the first purchase to the last day with a purchase or a contact.
    margin_of_returns
        Margin of days without a purchase to date, as a rule a loss, money; the margin has it.
    revenue
        Net revenue to date, money.
    last_margin
        Margin of the last day with a purchase, before the cost to serve and later returns, money.
    recent_purchases, recent_margin
        Those of the last ``horizon_days`` days up to the cut-off.
    remembered
        Past purchases weighted by exp(−age / memory), (customers, memories).
    next_purchases, next_margin
        What followed within the horizon; zeros where it is not known yet.
    """

    window: Window
    purchases: Floats
    recency_days: Floats
    age_days: Floats
    margin: Floats
    cost_to_serve: Floats
    contacts: Floats
    cost_of_contacts: Floats
    seen_days: Floats
    margin_of_returns: Floats
    revenue: Floats
    last_margin: Floats
    recent_purchases: Floats
    recent_margin: Floats
    remembered: Floats
    next_purchases: Floats
    next_margin: Floats

    def __len__(self) -> int:
        return len(self.purchases)

    @property
    def repeats(self) -> Floats:
        """Purchases after the first."""
        return self.purchases - 1

    @property
    def margin_per_purchase(self) -> Floats:
        return self.margin / self.purchases

    @property
    def earned(self) -> Floats:
        """Margin to date before the cost to serve, money."""
        return self.margin + self.cost_to_serve

    @property
    def kept_share(self) -> float:
        """What returns leave of the margin of days with a purchase; 1 where that makes no sense."""
        kept = float(self.earned.sum())
        brought = kept - float(self.margin_of_returns.sum())
        return kept / brought if 0 < kept <= brought else 1.0

    def of(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Self:
        """Return the same snapshot of some of the customers."""
        arrays = {
            field.name: getattr(self, field.name)[chosen]
            for field in fields(self)
            if field.name != "window"
        }
        return replace(self, **arrays)


#: Takes the snapshot of a window; what followed is told as far as it is known.
Observer = Callable[[Window], Snapshot]
