"""A champion and the base that it was chosen for, kept to value single customers by it later."""

from dataclasses import dataclass, replace
from typing import Self

import duckdb
import numpy as np

from quilate.clv.forecast.champion import Champion
from quilate.clv.forecast.snapshot import Window
from quilate.clv.valuation.portfolio import CutLines
from quilate.runs.contract_book import ContractBook
from quilate.runs.contracts import NO_COSTS, Holding, LearnedContracts
from quilate.runs.observing import day_of
from quilate.runs.valuation_run import ValuationRun
from quilate.runs.valuing import Places, profiles_of, valued_apart
from quilate.transactions.histories import Columns


@dataclass(frozen=True)
class KeptRun:
    """What a run has learned, without the customers of whom it was learned one by one.

    Attributes
    ----------
    champion
        Fitted; without its backtest.
    contracts
        What was learned of contracts; None where there were none.
    places
        Where the customers of the run stand.
    """

    champion: Champion
    contracts: LearnedContracts | None
    horizon_days: int
    discount_rate_per_year: float
    cuts: CutLines
    places: Places

    @classmethod
    def of(cls, run: ValuationRun) -> Self:
        """Return what is to be kept of a run that has valued its customers."""
        return cls(
            replace(run.champion, backtest=None),
            run.contracts,
            run.settings.horizon_days,
            run.settings.discount_rate_per_year,
            run.valuations.cuts,
            run.valuations.places,
        )

    def valued(
        self, histories: Columns, cutoff: int, connection: duckdb.DuckDBPyConnection
    ) -> Columns:
        """Value customers as of a day, in the columns of the output, as the whole run would.

        Parameters
        ----------
        histories
            Of customers whose keys are among 0, 1, 2…, at that day.
        cutoff
            In days since 1970-01-01; not before the day of the run.
        connection
            With the tables of their contracts.

        Returns
        -------
        dict
            By key; who ``is_known`` at all.
        """
        window, rate = Window(cutoff, self.horizon_days), self.discount_rate_per_year
        holding = self._holding(window, connection)
        columns = valued_apart(self.champion, histories, window, rate, holding)
        clv, current = columns["clv"], columns["current_value"]
        profiles = profiles_of(columns)
        by_revenue = columns.pop("expected_revenue")
        placed: Columns = {
            "potential": self.places.peers.potential(current, profiles),
            "quadrant": self.cuts.quadrants(current, clv),
            "uncertain": self.cuts.uncertain(clv, columns["clv_low"], columns["clv_high"]),
            "rank": self.places.by_clv.places(clv),
            "rank_by_revenue": self.places.by_revenue.places(by_revenue),
            "tier": self.places.by_clv.tiers(clv),
        }
        return columns | placed | {"gap": np.asarray(placed["potential"] - current)}

    def _holding(self, window: Window, connection: duckdb.DuckDBPyConnection) -> Holding | None:
        if self.contracts is None:
            return None
        day, share = day_of(window.cutoff), self.contracts.share
        book = ContractBook(connection, day, share, self.contracts.plans)
        if not len(book) or book.first_day > window.cutoff:
            return None
        return self.contracts.holding(book, window, self.discount_rate_per_year, NO_COSTS)
