"""Whether the figures can be relied on, by what the backtest measured and nothing else."""

import math
from dataclasses import dataclass

from quilate.report.charts.gauge import Band
from quilate.report.contents import Backtest

BIAS = Band(-0.4, -0.08, 0.08, 0.4)
COVERAGE = Band(0.5, 0.76, 0.84, 1.0)
UPPER_MISS = Band(0.0, 0.05, 0.12, 0.3)

_FEWEST_CUSTOMERS = 100


@dataclass(frozen=True)
class Verdict:
    """``kind`` is ``good``, ``care`` or ``none``; ``concerns`` are message ids."""

    kind: str
    concerns: tuple[str, ...] = ()


def verdict_of(backtest: Backtest | None) -> Verdict:
    """Return ``none`` without a backtest, ``care`` with a concern for each rule broken."""
    if backtest is None:
        return Verdict("none")
    concerns = tuple(f"concern-{name}" for name, broken in _rules(backtest) if broken)
    return Verdict("care" if concerns else "good", concerns)


def _rules(backtest: Backtest) -> tuple[tuple[str, bool], ...]:
    metrics = backtest.metrics
    checked = (metrics.bias, metrics.coverage_80, metrics.upper_miss)
    return (
        ("few", backtest.customers < _FEWEST_CUSTOMERS),
        ("unmeasured", not all(map(math.isfinite, checked))),
        ("bias", abs(metrics.bias) > BIAS.good_to),
        ("coverage", metrics.coverage_80 < COVERAGE.good_from),
        ("caution", metrics.coverage_80 > COVERAGE.good_to),
        ("upper", metrics.upper_miss > UPPER_MISS.good_to),
        ("naive", _a_naive_rule_is_better(backtest)),
    )


def _a_naive_rule_is_better(backtest: Backtest) -> bool:
    """Return whether one rule both errs less and orders better than the champion."""
    champion = backtest.metrics
    return any(
        each.metrics.mae < champion.mae and each.metrics.gini > champion.gini
        for each in backtest.candidates
        if each.is_naive
    )
