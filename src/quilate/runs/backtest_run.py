"""One backtest: choose and predict at a cut-off, then compare with what followed."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from pyarrow import parquet

from quilate.clv.forecast.candidates import candidates
from quilate.clv.forecast.champion import Champion, Trial, champion_named, scored
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.outlook import Outlook
from quilate.clv.forecast.snapshot import Snapshot, Window
from quilate.language import Language, Problem
from quilate.report import write_calibration_chart
from quilate.runs.arrow import arrow_of
from quilate.runs.observing import Observations, batches, buyers, day_of, number_of, snapshot_of
from quilate.runs.reporting import backtest_contents
from quilate.runs.settings import Settings, check_horizon
from quilate.runs.stopwatch import Stopwatch
from quilate.runs.valuation_run import choose
from quilate.transactions import Source, TransactionLog, read
from quilate.transactions.histories import Columns


@dataclass(frozen=True)
class BacktestRun:
    """What a backtest found.

    Attributes
    ----------
    log
        What was read.
    champion
        Chosen without what follows the cut-off.
    trials
        Every candidate on the window, by name.
    predictions
        One row per customer who had bought: ``customer_id, actual, predicted, low, high``.
    """

    log: TransactionLog
    champion: Champion
    window: Window
    trials: dict[str, Trial]
    predictions: pa.Table
    stopwatch: Stopwatch

    @property
    def record(self) -> dict[str, Any]:
        """The figures as plain values that JSON can carry."""
        metrics = {name: trial.metrics.as_dict() for name, trial in self.trials.items()}
        actual = self.trials[self.champion.name].happened
        return {
            "champion": self.champion.name,
            "metrics": metrics[self.champion.name],
            "candidates": metrics,
            "cutoff": day_of(self.window.cutoff).isoformat(),
            "horizon_days": self.window.horizon_days,
            "customers": len(actual),
            "actual_total": round(float(actual.sum()), 2),
            "seconds": round(sum(self.stopwatch.seconds.values()), 3),
        }

    def write(self, folder: Path, language: Language) -> None:
        """Write the predictions and the calibration chart into an empty folder."""
        contents = backtest_contents(self.trials, self.champion.name, language)
        parquet.write_table(self.predictions, folder / "predictions.parquet", compression="zstd")
        write_calibration_chart(
            folder / "calibration.html", contents, self.log.account.currency, language
        )


@dataclass(frozen=True)
class Foretold:
    """What one candidate says of the customers of a window, and how far it may be off."""

    base: Snapshot
    forecast: Forecast
    outlook: Outlook

    @classmethod
    def by(cls, entrant: Champion, base: Snapshot) -> "Foretold":
        """Ask a candidate that has been made ready."""
        forecast = entrant.forecaster(base)
        return cls(base, forecast, entrant.outlook(base, forecast))

    @property
    def trial(self) -> Trial:
        """What it said against what followed."""
        metrics = scored(self.outlook, self.forecast, self.base)
        return Trial(self.base.window, metrics, self.forecast.margin, self.base.next_margin)


def run_backtest(
    source: Source,
    settings: Settings,
    cutoff: date,
    horizon_days: int | None,
    connection: duckdb.DuckDBPyConnection,
    stopwatch: Stopwatch,
) -> BacktestRun:
    """Predict what followed a cut-off from what was known by it, and score the prediction.

    Parameters
    ----------
    cutoff
        The last day that may be used.
    horizon_days
        How many days after it are scored; all that follow unless given.

    Raises
    ------
    Problem
        What only the person can decide or mend.
    """
    if horizon_days is not None:
        check_horizon(horizon_days)
    with stopwatch.stage("reading") as told:
        reading = replace(settings.reading, known_until=cutoff)
        log = read(source, reading, connection, lambda _, share: told(share))
    days_known = (log.account.period_end - cutoff).days
    if days_known < 1:
        raise Problem("runs-nothing-after", day=str(cutoff), last_day=str(log.account.period_end))
    window = Window(number_of(cutoff), min(horizon_days or days_known, days_known))
    observations, champion = choose(log, window, stopwatch)
    with stopwatch.stage("valuation"):
        columns = _everybody(observations, window)
        base = snapshot_of(columns, window)
        foretold = Foretold.by(champion, base)
        trials = _trials(champion, foretold)
        predictions = _predictions(log, columns["customer_key"], foretold)
    return BacktestRun(log, champion, window, trials, predictions, stopwatch)


def _everybody(observations: Observations, window: Window) -> Columns:
    """Return the customers who had bought, with what followed; the models are fitted already."""
    parts = [
        buyers(observations.customers_of(window, keys, day_of(window.end)))
        for keys in batches(observations.customers)
    ]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _competing(champion: Champion) -> list[str]:
    stage = champion.stage
    return [name for name, candidate in candidates().items() if candidate.fits(stage)]


def _trials(champion: Champion, foretold: Foretold) -> dict[str, Trial]:
    """Score every candidate; of the others nothing is kept but what they said."""
    trials = {}
    for name in _competing(champion):
        if name == champion.name:
            trials[name] = foretold.trial
            continue
        entrant = champion_named(name, champion.stage, None)
        trials[name] = Foretold.by(entrant, foretold.base).trial
    return trials


def _predictions(log: TransactionLog, keys: NDArray[np.int64], foretold: Foretold) -> pa.Table:
    low, high = foretold.outlook.interval
    ids = log.connection.sql("SELECT customer_id FROM customers ORDER BY customer_key")
    return pa.table(
        {
            "customer_id": ids.to_arrow_table().column(0).take(arrow_of(keys)),
            "actual": foretold.base.next_margin,
            "predicted": foretold.forecast.margin,
            "low": low,
            "high": high,
        }
    )
