"""A rule in words."""

import datetime as dt
from decimal import Decimal
from typing import Literal

from babel.lists import format_list

from quilate.core.facts import Kind
from quilate.core.models import Company, Person
from quilate.core.rules.tree import (
    IN_DAYS,
    OF_MANY,
    FactCondition,
    Group,
    Join,
    Part,
    Value,
)
from quilate.core.speech import say, spoken

_STYLES: dict[Join, Literal["standard", "or"]] = {
    Join.ALL: "standard",
    Join.ANY: "or",
    Join.NONE: "or",
}


def told(part: Part, *, to: Person, money: str) -> str:
    """Return a rule, or a part of it, in the language that is spoken, with money in a currency."""
    text = _told(part, to, money)
    return text[:1].upper() + text[1:]


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


def _told(part: Part, to: Person, money: str) -> str:
    if isinstance(part, FactCondition):
        return _lowered(_of_condition(part, to, money))
    parts = [_within(each, to, money) for each in part.parts]
    joined = format_list(parts, style=_STYLES[part.join], locale=spoken().locale)
    return say("rules-none-of", parts=joined) if part.join is Join.NONE else joined


def _within(part: Part, to: Person, money: str) -> str:
    text = _told(part, to, money)
    is_plain = not isinstance(part, Group) or (len(part.parts) == 1 and part.join is not Join.NONE)
    return text if is_plain else f"({text})"


def _of_condition(condition: FactCondition, to: Person, money: str) -> str:
    fact, comparison = condition.fact, condition.comparison
    values = [_compared_with(condition, value, to, money) for value in condition.values]
    if comparison in OF_MANY:
        values = [format_list(values, style="or", locale=spoken().locale)]
    named = dict(zip(("value", "until"), values, strict=False))
    asked: dict[str, object] = {**named, "fact": fact.label}
    if comparison in IN_DAYS:
        # A number has a plural.
        asked["value"] = condition.values[0]
    return say(f"rules-told-{comparison}", **asked)


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


def _lowered(text: str) -> str:
    """Return a name as it stands within a sentence; what is all capitals stays: CLV."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
