"""The rules that Quilate comes with put customers where people would."""

import pytest

from quilate.core.facts.registry import all_facts
from quilate.core.rules import read
from quilate.lifecycle.models import Stage
from quilate.lifecycle.usual import ENTRY, EXIT
from tests.lifecycle.house import next_stage

pytestmark = pytest.mark.django_db
_BOUGHT_LATELY = {"orders": 1, "days_quiet": 40, "margin": 10}
_IN_RHYTHM = {"orders": 6, "usual_gap": 30.0, "lateness": 0.8, "days_quiet": 24, "margin": 90}
_QUIET = _IN_RHYTHM | {"lateness": 4.5, "days_quiet": 135}
_GONE = _IN_RHYTHM | {"lateness": 14.0, "days_quiet": 420}
_SUBSCRIBED = {"subscriptions_running": 1}
_LONG_HERE = {"first_purchase": "2024-01-05", "tier": "A"}


@pytest.mark.parametrize("rule", [*ENTRY.values(), *EXIT.values()])
def test_every_rule_can_be_followed(rule: dict[str, object]) -> None:
    assert read(rule, all_facts())


@pytest.mark.parametrize(
    ("stage", "known", "goes_to"),
    [
        (None, {}, "attraction"),
        (None, _BOUGHT_LATELY, "conversion"),
        (None, _SUBSCRIBED | {"customer_since": "2026-02-20"}, "conversion"),
        (None, _SUBSCRIBED | {"customer_since": "2025-02-20"}, "retention"),
        (None, _IN_RHYTHM, "retention"),
        (None, _IN_RHYTHM | _LONG_HERE, "loyalty"),
        (None, _QUIET, "recovery"),
        (None, _GONE, "lost"),
        ("attraction", _BOUGHT_LATELY, "conversion"),
        ("conversion", _BOUGHT_LATELY, "conversion"),
        ("conversion", _IN_RHYTHM, "retention"),
        ("conversion", {"orders": 1, "days_quiet": 400, "margin": 10}, "recovery"),
        ("retention", _IN_RHYTHM | _LONG_HERE, "loyalty"),
        ("retention", _IN_RHYTHM | {"lateness": 3.5}, "retention"),
        ("retention", _QUIET, "recovery"),
        ("retention", _QUIET | {"margin": -20}, "lost"),
        ("recovery", _QUIET, "recovery"),
        ("recovery", _IN_RHYTHM, "conversion"),
        ("recovery", _GONE, "lost"),
        ("recovery", _SUBSCRIBED, "conversion"),
        ("conversion", _SUBSCRIBED | {"second_life": 1}, "conversion"),
        ("conversion", _SUBSCRIBED | {"stage_since": "2025-11-01"}, "retention"),
        ("lost", _GONE, "lost"),
        ("lost", _IN_RHYTHM, "conversion"),
        ("conversion", _IN_RHYTHM | {"second_life": 1}, "conversion"),
        ("conversion", _IN_RHYTHM | {"second_life": 1, "orders_since_return": 3}, "retention"),
    ],
)
def test_somebody_goes_where_their_purchases_lead(
    stage: str | None, known: dict[str, object], goes_to: str
) -> None:
    assert next_stage(stage, **known) == goes_to


@pytest.mark.parametrize("lateness", [1.0, 1.8, 2.4])
def test_between_two_lines_nobody_comes_or_goes(lateness: float) -> None:
    known = _IN_RHYTHM | _LONG_HERE | {"lateness": lateness}

    assert next_stage("loyalty", **known) == "loyalty"
    assert next_stage("retention", **known) == ("loyalty" if lateness <= 1.5 else "retention")


def test_who_is_no_longer_strong_is_retained() -> None:
    fallen = _IN_RHYTHM | _LONG_HERE | {"lateness": 2.6}

    assert next_stage("loyalty", **fallen) == "retention"
    assert next_stage(Stage.LOYALTY, **fallen | {"tier": "D", "lateness": 0.5}) == "retention"
