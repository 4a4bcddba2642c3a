"""The rules that Quilate comes with: the first that holds of a customer gives the strategy.

Who has left comes before who stays, who is large is not harvested, and nothing is ended by rule.
"""

from typing import Any

from quilate.value.strategies.models import Strategy

Rule = dict[str, Any]


def _asked(fact: str, comparison: str, *values: str) -> Rule:
    return {"fact": fact, "is": comparison, "values": list(values)}


def _joined(join: str, *parts: Rule) -> Rule:
    return {"join": join, "parts": list(parts)}


RULES: tuple[tuple[Strategy, Rule], ...] = (
    (
        Strategy.WIN_BACK,
        _joined(
            "all",
            _asked("stage", "any-of", "recovery"),
            _asked("value_to_date", "at-least", "0.01"),
        ),
    ),
    (Strategy.START, _joined("all", _asked("stage", "any-of", "attraction", "conversion"))),
    (
        Strategy.RE_ENGINEER,
        _joined(
            "all",
            _asked("current_value", "at-most", "-0.01"),
            _asked("stage", "none-of", "lost"),
        ),
    ),
    (
        Strategy.PROTECT,
        _joined(
            "all",
            _asked("tier", "any-of", "A", "B"),
            _asked("stage", "any-of", "retention", "loyalty"),
        ),
    ),
    (
        Strategy.HARVEST,
        _joined(
            "any",
            _asked("stage", "any-of", "lost"),
            _asked("current_value_change", "at-most", "-0.25"),
        ),
    ),
    (Strategy.ENHANCE, _joined("all", _asked("gap_share", "at-least", "0.3"))),
)
#: Of whom no rule holds: nobody is served worse because nobody thought of them.
OTHERWISE = Strategy.PROTECT
#: In how many days each step of a plan is to be done; what it says is in the languages.
DAYS = {
    Strategy.START: (3, 21, 60),
    Strategy.PROTECT: (14, 30, 90),
    Strategy.RE_ENGINEER: (14, 30, 90),
    Strategy.ENHANCE: (14, 30, 90),
    Strategy.HARVEST: (14, 30, 90),
    Strategy.END: (7, 30, 60),
    Strategy.WIN_BACK: (7, 14, 45),
}
