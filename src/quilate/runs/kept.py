"""A champion and the base that it was chosen for, kept to value single customers by it later."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from quilate.clv.forecast.champion import Champion
from quilate.clv.forecast.snapshot import Window
from quilate.clv.valuation.portfolio import CutLines
from quilate.runs.valuation_run import ValuationRun
from quilate.runs.valuing import Places, size_of_purchases, valued_apart
from quilate.transactions.histories import Columns


@dataclass(frozen=True)
class KeptRun:
    """What a run has learned, without the customers of whom it was learned one by one.

    Attributes
    ----------
    champion
        Fitted; without its backtest.
    places
        Where the customers of the run stand.
    """

    champion: Champion
    horizon_days: int
    discount_rate_per_year: float
    cuts: CutLines
    places: Places

    @classmethod
    def of(cls, run: ValuationRun) -> Self:
        """Return what is to be kept of a run that has valued its customers."""
        return cls(
            replace(run.champion, backtest=None),
            run.settings.horizon_days,
            run.settings.discount_rate_per_year,
            run.valuations.cuts,
            run.valuations.places,
        )

    def valued(self, histories: Columns, cutoff: int) -> Columns:
        """Value customers as of a day, in the columns of the output, as the whole run would.

        Parameters
        ----------
        histories
            Of customers whose keys are 0, 1, 2…, at that day.
        cutoff
            In days since 1970-01-01; not before the day of the run.
        """
        window = Window(cutoff, self.horizon_days)
        columns = valued_apart(self.champion, histories, window, self.discount_rate_per_year)
        clv, current = columns["clv"], columns["current_value"]
        age_days, size = columns.pop("age_days"), size_of_purchases(columns)
        by_revenue = columns.pop("expected_revenue")
        placed: Columns = {
            "potential": self.places.peers.potential(age_days, size),
            "quadrant": self.cuts.quadrants(current, clv),
            "uncertain": self.cuts.uncertain(clv, columns["clv_low"], columns["clv_high"]),
            "rank": self.places.by_clv.places(clv),
            "rank_by_revenue": self.places.by_revenue.places(by_revenue),
            "tier": self.places.by_clv.tiers(clv),
        }
        return columns | placed | {"gap": np.asarray(placed["potential"] - current)}
