"""The table of everybody who was asked to foretell: the champion, the others, the naive rules."""

import math
from collections.abc import Callable
from dataclasses import dataclass, fields

from quilate.report.contents import Backtest, Candidate, Metrics
from quilate.report.wording import Wording


@dataclass(frozen=True)
class Score:
    """One metric of one candidate; ``is_best`` in its column."""

    label: str
    text: str
    is_best: bool


@dataclass(frozen=True)
class CandidateRow:
    name: str
    is_champion: bool
    is_naive: bool
    scores: tuple[Score, ...]


@dataclass(frozen=True)
class Scoreboard:
    """``metrics`` are (name in words, technical name, definition), one per column."""

    finding: str
    metrics: tuple[tuple[str, str, str], ...]
    rows: tuple[CandidateRow, ...]


#: How far a candidate is from the best possible in each metric: the smallest wins its column.
_DISTANCE: dict[str, Callable[[float], float]] = {
    "mae": abs,
    "rmse": abs,
    "bias": abs,
    "gini": lambda value: -value,
    "spearman": lambda value: -value,
    "top20_capture": lambda value: -value,
    "decile_mape": abs,
    "coverage_80": lambda value: abs(value - 0.8),
    "upper_miss": lambda value: abs(value - 0.1),
}


def scoreboard_of(backtest: Backtest, say: Wording) -> Scoreboard:
    """Return the champion first, then the rest by mean absolute error."""
    order = sorted(
        backtest.candidates, key=lambda each: (each.name != backtest.champion, each.metrics.mae)
    )
    return Scoreboard(
        finding=_finding(backtest, say),
        metrics=tuple(
            (say(f"metric-{_slug(name)}"), name, say(f"metric-{_slug(name)}-definition"))
            for name in _DISTANCE
        ),
        rows=tuple(_row(each, backtest, say) for each in order),
    )


def _finding(backtest: Backtest, say: Wording) -> str:
    naive = [each.metrics.mae for each in backtest.candidates if each.is_naive]
    champion = backtest.metrics.mae
    if not naive or min(naive) <= 0:
        return say("candidates-finding-alone", champion=backtest.champion)
    gain = 1 - champion / min(naive)
    if gain < 0.005:
        return say("candidates-finding-no-gain", champion=backtest.champion)
    return say("candidates-finding", champion=backtest.champion, gain=say.percent(gain))


def _row(candidate: Candidate, backtest: Backtest, say: Wording) -> CandidateRow:
    return CandidateRow(
        name=candidate.name,
        is_champion=candidate.name == backtest.champion,
        is_naive=candidate.is_naive,
        scores=tuple(
            Score(
                say(f"metric-{_slug(field.name)}"),
                _written(field.name, getattr(candidate.metrics, field.name), backtest, say),
                _is_best(field.name, candidate.metrics, backtest),
            )
            for field in fields(Metrics)
        ),
    )


def _written(metric: str, value: float, backtest: Backtest, say: Wording) -> str:
    if metric in ("mae", "rmse"):
        smallest = min(getattr(each.metrics, metric) for each in backtest.candidates)
        return say.money(value, among=smallest)
    if metric in ("gini", "spearman"):
        return say.ratio(value)
    return say.signed_percent(value) if metric == "bias" else say.percent(value)


def _is_best(metric: str, metrics: Metrics, backtest: Backtest) -> bool:
    best = min(_distance(metric, each.metrics) for each in backtest.candidates)
    return _distance(metric, metrics) == best < math.inf


def _distance(metric: str, metrics: Metrics) -> float:
    """Return how far a metric is from the best possible; what was not measured is last."""
    value = getattr(metrics, metric)
    return _DISTANCE[metric](value) if math.isfinite(value) else math.inf


def _slug(metric: str) -> str:
    return metric.replace("_", "-")
