"""How much more the same customers' purchases bring than a year before, and how that adds up."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.rehearsals import DAYS_OF_A_YEAR
from quilate.clv.forecast.snapshot import Snapshot

#: Standard deviation of the log growth of a year before anything is seen: prices rise or fall by
#: five per cent.
PRIOR_SPREAD = 0.05
FEWEST_BUYERS = 100
#: In a year, money becomes no more times as much, or as little.
LARGEST = 3.0


@dataclass(frozen=True)
class Growth:
    """How what a purchase brings grows with time.

    A model takes the mean of what purchases have brought for what the next will bring. That mean
    is of older days the longer the history, and prices have risen since; they go on rising until
    the next purchase comes.

    Attributes
    ----------
    per_year
        Log of what a purchase brings beside one a year earlier, as far as it is believed.
    """

    per_year: float = 0.0

    @classmethod
    def between(cls, then: Snapshot, now: Snapshot) -> Self:
        """Compare the last days known with the same days a year earlier.

        It is asked of the customers who had bought before either of them: newcomers have other
        first purchases, and do not live through every season in their first year.

        Parameters
        ----------
        then, now
            What was known a year ago, and what is known today, of the same base.
        """
        horizon_days = now.window.horizon_days
        before = _Year.of(then, horizon_days)
        since = _Year.of(now, horizon_days + DAYS_OF_A_YEAR)
        if not (before.tells and since.tells):
            return cls()
        noise = float(((since.moved_by - before.moved_by) ** 2).sum())
        # Normal prior N(0, p²) on the log growth, seen once with variance v: p² / (p² + v)
        trust = PRIOR_SPREAD**2 / (PRIOR_SPREAD**2 + noise)
        grown = np.clip(since.log_mean - before.log_mean, -np.log(LARGEST), np.log(LARGEST))
        return cls(trust * float(grown))

    def ahead_of(self, snapshot: Snapshot) -> float:
        """Return the log of what purchases to come bring beside the mean of those known."""
        return self.per_year * _years_ahead(snapshot) if self.per_year else 0.0


@dataclass(frozen=True)
class _Year:
    """What long-known customers bought in the last days of a snapshot, and what it brought."""

    purchases: Floats
    margin: Floats

    @classmethod
    def of(cls, snapshot: Snapshot, known_days: int) -> Self:
        known = snapshot.age_days >= known_days
        return cls(snapshot.recent_purchases[known], snapshot.recent_margin[known])

    @property
    def tells(self) -> bool:
        enough = int((self.purchases > 0).sum()) >= FEWEST_BUYERS
        return enough and float(self.margin.sum()) > 0

    @property
    def log_mean(self) -> float:
        """The log of what a purchase brought: ln (Σ m / Σ n)."""
        return float(np.log(self.margin.sum() / self.purchases.sum()))

    @property
    def moved_by(self) -> Floats:
        """By how much each customer moves that log: m / Σ m − n / Σ n."""
        return np.asarray(self.margin / self.margin.sum() - self.purchases / self.purchases.sum())


def _years_ahead(snapshot: Snapshot) -> float:
    """Return the years from the purchases known to those to come, of those who bought lately."""
    # Between the first and the last, purchases are taken to lie evenly.
    mean_age_days = snapshot.age_days - snapshot.recency_days / 2
    recent = snapshot.recent_purchases
    known_for_days = float((recent * mean_age_days).sum() / recent.sum())
    return (known_for_days + snapshot.window.horizon_days / 2) / DAYS_OF_A_YEAR
