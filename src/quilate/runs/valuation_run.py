"""One valuation: from a source to the value of every customer, with the proof beside it."""

import datetime as dt
from dataclasses import dataclass, replace

import duckdb
import numpy as np

from quilate.clv.forecast.champion import (
    Champion,
    champion_of,
    champion_of_nobody,
    rehearsed_backtest,
)
from quilate.clv.forecast.snapshot import Window
from quilate.clv.forecast.stage import staged
from quilate.language import Problem
from quilate.runs.contract_book import ContractBook, share_left
from quilate.runs.contracts import Holding, LearnedContracts
from quilate.runs.observing import Observations, day_of, number_of
from quilate.runs.settings import Settings
from quilate.runs.stopwatch import Stopwatch
from quilate.runs.valuing import Beside, Valuations, valued
from quilate.transactions import Source, TransactionLog, read
from quilate.transactions.histories import Columns, numpy_columns

#: A rehearsal needs rehearsals of its own to learn from: two generations before the day itself.
GENERATIONS = 2
#: Days after the last of the data from which somebody may have mistaken the day; less where the
#: data are shorter than that themselves.
FAR_AFTER_DAYS = 365


@dataclass(frozen=True)
class ValuationRun:
    """What one run leaves, before anything is written.

    Attributes
    ----------
    log
        What was read; its connection is the run's workbench.
    settings
        What was chosen.
    as_of
        The day from which CLV looks ahead.
    champion
        The chosen forecast of purchases, with its backtest.
    contracts
        What was learned of contracts; None where there are none.
    valuations
        The valued base.
    stopwatch
        The seconds of each stage.
    """

    log: TransactionLog
    settings: Settings
    as_of: dt.date
    champion: Champion
    contracts: LearnedContracts | None
    valuations: Valuations
    stopwatch: Stopwatch

    @property
    def learned_from(self) -> int:
        """Customers on whom the champion was chosen."""
        return len(self.champion.stage.snapshot)

    @property
    def days_far_after(self) -> int:
        """Days from the end of the data to the day of the valuation, if so many look mistaken."""
        account = self.log.account
        gap_days = (self.as_of - account.period_end).days
        days = (account.period_end - account.period_start).days + 1
        return gap_days if gap_days > min(days, FAR_AFTER_DAYS) else 0

    @property
    def without_purchase(self) -> int:
        """Valued customers of whom only returns or costs are known; the report is not on them."""
        return int(np.isnat(self.valuations.columns["first_purchase"]).sum())


def run_valuation(
    source: Source,
    settings: Settings,
    connection: duckdb.DuckDBPyConnection,
    stopwatch: Stopwatch,
) -> ValuationRun:
    """Read a source and value its customers.

    Raises
    ------
    Problem
        What only the person can decide or mend.
    """
    with stopwatch.stage("reading") as told:
        reading = replace(settings.reading, known_until=settings.as_of)
        log = read(source, reading, connection, lambda _, share: told(share))
    as_of = settings.as_of or log.account.period_end
    if as_of < log.account.period_start:
        raise Problem(
            "runs-before-the-data", day=str(as_of), first_day=str(log.account.period_start)
        )
    window = Window(number_of(as_of), settings.horizon_days)
    costs = _undated_costs(log)
    with stopwatch.stage("histories"):
        contracts, holding = _contracts(log, window, settings, costs)
    observations, champion = choose(log, window, stopwatch, is_needed=contracts is None)
    with stopwatch.stage("valuation") as told:
        valuations = valued(champion, observations, window, settings, Beside(costs, holding), told)
    return ValuationRun(log, settings, as_of, champion, contracts, valuations, stopwatch)


def choose(
    log: TransactionLog, window: Window, stopwatch: Stopwatch, *, is_needed: bool = True
) -> tuple[Observations, Champion]:
    """Choose the champion of a window without looking past its cut-off.

    Parameters
    ----------
    is_needed
        Whether there is nothing to value where nobody has bought; else nobody is expected to.

    Raises
    ------
    Problem
        If it is needed and nobody has bought.
    """
    with stopwatch.stage("histories"):
        observations = Observations(log, day_of(window.cutoff))
        first_day = number_of(log.account.period_start)
        stage = staged(window, first_day, observations.learning, depth=GENERATIONS)
    if not len(stage.snapshot):
        if is_needed:
            raise _nobody(log, day_of(window.cutoff))
        return observations, champion_of_nobody(stage)
    with stopwatch.stage("backtest") as told:
        backtest = rehearsed_backtest(stage, told)
    with stopwatch.stage("fit"):
        champion = champion_of(backtest, stage)
    return observations, champion


def _contracts(
    log: TransactionLog, window: Window, settings: Settings, costs: Columns
) -> tuple[LearnedContracts | None, Holding | None]:
    """Learn from the contracts, and return them; None of both where there are none."""
    day = day_of(window.cutoff)
    share = share_left(log.connection, day, log.assumed_margin)
    book = ContractBook(log.connection, day, share)
    if not len(book) or book.first_day > window.cutoff:
        return None, None
    learned = LearnedContracts.of(book, window, share, costs)
    return learned, learned.holding(book, window, settings.discount_rate_per_year, costs)


def _nobody(log: TransactionLog, day: dt.date) -> Problem:
    account = log.account
    if account.rows_used > account.returns + account.cancelled:
        return Problem("runs-nobody-had-bought", day=str(day))
    return Problem("runs-only-returns", returns=account.returns, cancelled=account.cancelled)


def _undated_costs(log: TransactionLog) -> Columns:
    return numpy_columns(
        log.connection.sql("SELECT customer_key, cost_to_serve FROM customer_costs")
    )
