"""What was said before, and what happened."""

import datetime as dt
from dataclasses import dataclass

from quilate.report.contents.arrays import Floats


@dataclass(frozen=True)
class Metrics:
    """How well a candidate foretold; definitions as in ``run.json``."""

    mae: float
    rmse: float
    bias: float
    gini: float
    spearman: float
    top20_capture: float
    decile_mape: float
    coverage_80: float
    upper_miss: float


@dataclass(frozen=True)
class Candidate:
    """A model or a naive rule (``is_naive``) that was scored; ``name`` is shown as it is."""

    name: str
    is_naive: bool
    metrics: Metrics


@dataclass(frozen=True)
class Backtest:
    """What was said on ``cutoff`` about the days until ``window_end``, and what happened.

    ``champion`` is the name of one of the candidates.

    ``said`` and ``happened`` are mean amounts per customer by decile of what was said, the
    highest first (fewer than ten entries where there are fewer customers).
    """

    cutoff: dt.date
    window_end: dt.date
    customers: int
    champion: str
    candidates: tuple[Candidate, ...]
    said: Floats
    happened: Floats

    @property
    def metrics(self) -> Metrics:
        """Return the champion's metrics."""
        return next(each.metrics for each in self.candidates if each.name == self.champion)
