"""The rules that Quilate comes with: by each customer's own rhythm, where they have one.

Three days of purchase make a rhythm; *lateness* counts the time since the last one in usual gaps.
Who has none yet is judged by days. A running subscription is a purchase that goes on.
"""

from typing import Any

from quilate.lifecycle.models import Stage

Rule = dict[str, Any]


def _asked(fact: str, comparison: str, *values: str) -> Rule:
    return {"fact": fact, "is": comparison, "values": list(values)}


def _all(*parts: Rule) -> Rule:
    return {"join": "all", "parts": list(parts)}


def _any(*parts: Rule) -> Rule:
    return {"join": "any", "parts": list(parts)}


_SUBSCRIBED = _asked("subscriptions_running", "at-least", "1")
_NOT_SUBSCRIBED = _asked("subscriptions_running", "at-most", "0")
_FIRST_LIFE = _asked("second_life", "at-most", "0")
_WITHOUT_RHYTHM = _asked("lateness", "unknown")
_FOR_A_YEAR = _all(_WITHOUT_RHYTHM, _asked("days_quiet", "at-least", "365"))
_WITHIN_A_YEAR = _all(_WITHOUT_RHYTHM, _asked("days_quiet", "at-most", "364"))
_COST_MORE = _asked("margin", "at-most", "-0.01")
_BACK = (
    _SUBSCRIBED,
    _asked("lateness", "at-most", "1"),
    _all(_WITHOUT_RHYTHM, _asked("days_quiet", "at-most", "90")),
)
_LONG = _any(
    _all(
        _asked("first_purchase", "known"),
        _asked("first_purchase", "not-in-last", "365"),
    ),
    _all(_SUBSCRIBED, _asked("customer_since", "not-in-last", "365")),
)

ENTRY: dict[Stage, Rule] = {
    Stage.CONVERSION: _any(_SUBSCRIBED, _asked("lateness", "at-most", "4"), _WITHIN_A_YEAR),
    Stage.RETENTION: _all(
        _any(_SUBSCRIBED, _asked("lateness", "at-most", "3")),
        _any(
            _all(_FIRST_LIFE, _asked("orders", "at-least", "3")),
            _asked("orders_since_return", "at-least", "3"),
            _all(_SUBSCRIBED, _FIRST_LIFE, _asked("customer_since", "not-in-last", "90")),
            _all(
                _SUBSCRIBED,
                _asked("stage_since", "known"),
                _asked("stage_since", "not-in-last", "90"),
            ),
        ),
    ),
    Stage.LOYALTY: _all(
        _any(_SUBSCRIBED, _asked("lateness", "at-most", "1.5")),
        _LONG,
        _asked("tier", "any-of", "A", "B"),
    ),
    Stage.RECOVERY: _all(
        _NOT_SUBSCRIBED,
        _any(
            _asked("lateness", "at-least", "4"),
            _all(_asked("p_alive", "at-most", "0.3"), _asked("lateness", "at-least", "2")),
            _FOR_A_YEAR,
            _all(_asked("orders", "at-most", "0"), _asked("subscriptions_ended", "at-least", "1")),
        ),
        _asked("margin", "at-least", "0"),
    ),
    Stage.LOST: _all(
        _NOT_SUBSCRIBED,
        _any(
            _all(
                _asked("lateness", "at-least", "10"),
                _asked("days_quiet", "at-least", "365"),
            ),
            _all(_WITHOUT_RHYTHM, _asked("days_quiet", "at-least", "730")),
            _all(_asked("lateness", "at-least", "4"), _COST_MORE),
            _all(_WITHOUT_RHYTHM, _asked("days_quiet", "at-least", "365"), _COST_MORE),
        ),
    ),
}
#: Where there is none one leaves as soon as another stage lets one in.
EXIT: dict[Stage, Rule] = {
    Stage.LOYALTY: _any(
        _all(_NOT_SUBSCRIBED, _asked("lateness", "at-least", "2.5")),
        _asked("tier", "any-of", "D"),
    ),
    # Also who is lost for good leaves recovery.
    Stage.RECOVERY: _any(*_BACK, ENTRY[Stage.LOST]),
    Stage.LOST: _any(*_BACK),
}
