"""A rule in words."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from babel.lists import format_list

from quilate.core.facts import Kind
from quilate.core.models import Company, Person
from quilate.core.rules.tree import (
    OF_MANY,
    Comparison,
    FactCondition,
    Group,
    Join,
    Part,
    Value,
    conditions_in,
)
from quilate.core.speech import say, spoken

_Style = Literal["standard", "or"]
_STYLES: dict[Join, _Style] = {Join.ALL: "standard", Join.ANY: "or"}
#: So many conditions within a rule are told in one breath.
_IN_ONE_BREATH = 3


@dataclass(frozen=True)
class Told:
    """A rule or a part of it in words: a sentence, or how the parts below it belong together."""

    text: str
    parts: tuple["Told", ...] = ()


def told(part: Part, *, to: Person, money: str) -> Told:
    """Return a rule, or a part of it, in the language that is spoken, with money in a currency."""
    if isinstance(part, FactCondition):
        return Told(_begun(_of_condition(part, to, money)))
    if len(part.parts) == 1 and part.join is not Join.NONE:
        return told(part.parts[0], to=to, money=money)
    parts = tuple(_within(each, to, money) for each in part.parts)
    return Told(say(f"rules-told-{part.join}"), parts)


def written(value: object, kind: Kind, money: str) -> str:
    """Return a value of a fact as people read it."""
    if isinstance(value, Decimal | float | int) and not isinstance(value, bool):
        return _figure_written(Decimal(str(value)), kind, money)
    match value:
        case None:
            return "—"
        case bool():
            return say("rules-yes") if value else say("rules-no")
        case dt.date():
            return spoken().date(value)
    return str(value)


def currency() -> str:
    """Return the currency in which money is told."""
    return Company.currency_in_use()


def _within(part: Part, to: Person, money: str) -> Told:
    if isinstance(part, FactCondition) or not _is_short(part):
        return told(part, to=to, money=money)
    sentences = [_of_condition(each, to, money) for each in conditions_in(part)]
    return Told(_begun(_listed(sentences, _STYLES[part.join])))


def _is_short(group: Group) -> bool:
    """Return whether a group can be told in one sentence that is not mistaken."""
    return (
        group.join in _STYLES
        and len(group.parts) <= _IN_ONE_BREATH
        and all(
            isinstance(each, FactCondition) and each.comparison not in OF_MANY
            for each in group.parts
        )
    )


def _of_condition(condition: FactCondition, to: Person, money: str) -> str:
    fact, comparison = condition.fact, condition.comparison
    values = [_compared_with(condition, value, to, money) for value in condition.values]
    if comparison in OF_MANY:
        values = [_listed(values, "or" if comparison is Comparison.ANY_OF else "standard")]
    asked: dict[str, object] = dict(zip(("value", "until"), values, strict=False))
    if condition.values:
        asked["figure"] = _figure(condition.values[0])
    sentence = say(fact.told, comparison=comparison.value, **asked) if fact.told else ""
    return sentence or say(f"rules-told-{comparison}", fact=_lowered(fact.label), **asked)


def _figure(value: Value) -> Value | float:
    """Return a value as sentences tell numbers from each other: one, none, several."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


def _listed(texts: list[str], style: _Style) -> str:
    return format_list(texts, style=style, locale=spoken().locale)


def _compared_with(condition: FactCondition, value: Value, to: Person, money: str) -> str:
    fact = condition.fact
    if condition.comparison in OF_MANY and fact.choices:
        return dict(fact.choices(to)).get(str(value), str(value))
    return written(value, fact.kind, money)


def _figure_written(figure: Decimal, kind: Kind, money: str) -> str:
    decimals = _decimals(figure)
    if kind is Kind.SHARE:
        return spoken().percent(float(figure), decimals=min(max(decimals - 2, 0), 1))
    if kind is Kind.MONEY:
        return spoken().money(float(figure), money, decimals=2 if decimals else 0)
    return spoken().number(float(figure), decimals=min(decimals, 2))


def _decimals(figure: Decimal) -> int:
    return max(-int(figure.normalize().as_tuple().exponent), 0)


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lowered(text: str) -> str:
    """Return a name as it stands within a sentence; what is all capitals stays: CLV."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
