"""The questions of home: among whom each asks, as a rule of facts, and by which amount."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from quilate.core.facts import Condition
from quilate.core.facts.registry import facts_named
from quilate.core.rules import condition_of, read
from quilate.core.rules.keeping import where_to_keep
from quilate.core.speech import say
from quilate.value.moved import WHYS, why_moved
from quilate.value.standing import Standing

#: Those whose value moved for a reason are asked for by ``moved-grown``, ``moved-lost``…
_MOVED = "moved"
_LEAST = "0.01"


@dataclass(frozen=True)
class Question:
    """Whom a list asks for.

    Attributes
    ----------
    name
        Part of its address, and of its messages.
    by
        SQL of the amount that puts them in order.
    amount
        SQL of the amount that is shown beside each.
    among
        Who they are.
    rule
        The same as a rule that can be kept.
    """

    name: str
    by: str
    amount: str
    among: Condition
    rule: dict[str, Any]

    @property
    def keep(self) -> str:
        """Return where they can be kept as a segment; empty where no room keeps any."""
        return where_to_keep(self.rule, name=say(f"worth-asked-{self.name}"))

    @property
    def amount_label(self) -> str:
        """Return the message that names the amount."""
        return f"worth-asked-by-{_MOVED if self.name.startswith(_MOVED) else self.name}"


#: The amount, and the conditions that all hold. Who bought once alone has no habit yet from which
#: to be far; who has left brings no more and is not kept.
_ASKED = {
    "most": ("clv", (("clv", "at-least", _LEAST),)),
    "more": (
        "CAST(gap AS DOUBLE) * p_alive",
        (
            ("gap", "at-least", _LEAST),
            ("current_value", "at-least", _LEAST),
            ("p_alive", "at-least", "0.5"),
            ("orders_12m", "at-least", "3"),
        ),
    ),
    # What they bring in a year × the probability that they left.
    "keep": (
        "CAST(current_value AS DOUBLE) * (1 - p_alive)",
        (("current_value", "at-least", _LEAST), ("p_alive", "between", "0.1", "0.9")),
    ),
    "gone": (
        "current_value",
        (("current_value", "at-least", _LEAST), ("p_alive", "at-most", "0.5")),
    ),
}
NAMES = (*_ASKED, *(f"{_MOVED}-{why}" for why in WHYS))


def question(name: str, standing: Standing, *, on: dt.date) -> Question:
    """Return a question by its name, which is one of those that there are."""
    if name.startswith(_MOVED):
        return _moved(name, standing)
    by, conditions = _ASKED[name]
    rule = _rule(conditions)
    facts = facts_named([fact for fact, *_ in conditions])
    among = condition_of(read(rule, facts), on=on)
    return Question(name, by, by, among, rule)


def _moved(name: str, standing: Standing) -> Question:
    """Return the question for those whose value moved for a reason, most moved first."""
    assert standing.run is not None
    which = name.removeprefix(f"{_MOVED}-")
    # As the bars of home count them, which need not wait until the fact is prepared.
    why = why_moved(as_of=standing.run.as_of, ended_on=standing.ended_on)
    moved = "coalesce(clv, 0) - coalesce(clv_month_end, 0)"
    rule = _rule((("why_moved", "any-of", which),))
    return Question(name, f"abs({moved})", moved, Condition(f"({why}) = ?", (which,)), rule)


def _rule(conditions: tuple[tuple[str, ...], ...]) -> dict[str, Any]:
    parts = [{"fact": fact, "is": how, "values": list(told)} for fact, how, *told in conditions]
    return {"join": "all", "parts": parts}
