"""What the backtest allows to be said of the figures."""

import math
from dataclasses import replace

import pytest

from quilate.report.contents import Backtest
from quilate.report.sections.verdict import verdict_of
from tests.report.sample import backtest


def with_metrics(**changes: float) -> Backtest:
    """The sample's backtest with other metrics for its champion, who stands first."""
    sample = backtest()
    champion, *others = sample.candidates
    changed = replace(champion, metrics=replace(champion.metrics, **changes))
    return replace(sample, candidates=(changed, *others))


def test_a_champion_within_every_band_is_trusted() -> None:
    assert verdict_of(backtest()).kind == "good"


def test_without_a_backtest_nothing_is_promised() -> None:
    assert verdict_of(None).kind == "none"


@pytest.mark.parametrize(
    ("changes", "concern"),
    [
        ({"bias": 0.2}, "concern-bias"),
        ({"bias": -0.09}, "concern-bias"),
        ({"coverage_80": 0.6}, "concern-coverage"),
        ({"coverage_80": 0.95}, "concern-caution"),
        ({"upper_miss": 0.2}, "concern-upper"),
        ({"bias": math.nan}, "concern-unmeasured"),
        ({"mae": 39.0, "gini": 0.5}, "concern-naive"),
    ],
)
def test_each_broken_rule_is_named(changes: dict[str, float], concern: str) -> None:
    verdict = verdict_of(with_metrics(**changes))

    assert (verdict.kind, verdict.concerns) == ("care", (concern,))


def test_a_test_on_few_customers_calls_for_care() -> None:
    assert verdict_of(backtest(customers=80)).concerns == ("concern-few",)


def test_a_naive_rule_must_be_better_at_both_to_count() -> None:
    assert verdict_of(with_metrics(mae=39.0)).kind == "good"
