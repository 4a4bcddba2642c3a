"""Reading a rule as it is kept, with a sentence for each part that is wrong.

A rule is kept as JSON. A group is ``{"join": "all", "parts": […]}``, a condition is
``{"fact": "clv", "is": "at-least", "values": ["500"]}``; values are texts: figures with a point,
shares of one, days by ISO 8601.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from quilate.core.facts import Fact, Groups, Kind
from quilate.core.facts.registry import all_facts
from quilate.core.rules.tree import (
    IN_DAYS,
    OF_MANY,
    SUITED,
    WITHOUT_VALUE,
    Comparison,
    FactCondition,
    Group,
    Join,
    Part,
    Value,
)

#: How deep groups may stand within groups, and how many parts a rule may have in all.
DEEPEST, MOST = 4, 50
_MOST_DAYS = 36_500
_LARGEST = Decimal(10) ** 15
_LONGEST_TEXT = 200
#: Where a part stands: the second of the first group of a rule is (0, 1).
Path = tuple[int, ...]


@dataclass(frozen=True)
class Wrong:
    """What is wrong with a part: a message, and what it names."""

    path: Path
    message: str
    arguments: Mapping[str, object] = field(default_factory=dict)


class WrongRule(Exception):  # noqa: N818 - it is told to a person, part by part
    """A rule that cannot be followed."""

    def __init__(self, wrongs: list[Wrong]) -> None:
        super().__init__(wrongs)
        self.wrongs = wrongs


def read(rule: object, facts: Mapping[str, Fact]) -> Group:
    """Return a rule, of the facts that may be used in it.

    Raises
    ------
    WrongRule
        With everything that is wrong.
    """
    reading = _Reading(facts)
    group = reading.part(rule, ())
    if reading.count > MOST:
        reading.wrong((), "rules-wrong-too-many", most=MOST)
    if reading.wrongs:
        raise WrongRule(reading.wrongs)
    assert isinstance(group, Group)
    return group


def names_in(rule: object) -> Iterator[str]:
    """Return the names of the facts that a rule asks for, whatever is wrong with it."""
    if not isinstance(rule, Mapping):
        return
    if "fact" in rule:
        yield str(rule["fact"])
    for part in rule.get("parts") or ():
        yield from names_in(part)


def readable(kept: object, *, also: Mapping[str, Fact]) -> Group | None:
    """Return a rule that was kept; None of none, and where it asks for what nobody knows.

    Parameters
    ----------
    also
        What it may ask for besides facts.
    """
    try:
        return read(kept, {**all_facts(), **also}) if kept else None
    except WrongRule:
        return None


class _Reading:
    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self.facts, self.wrongs, self.count = facts, list[Wrong](), 0

    def wrong(self, path: Path, message: str, **arguments: object) -> None:
        self.wrongs.append(Wrong(path, message, arguments))

    def part(self, kept: object, path: Path) -> Part | None:
        self.count += 1
        if not isinstance(kept, Mapping):
            self.wrong(path, "rules-wrong-shape")
            return None
        if "fact" in kept and path:
            return self.condition(kept, path)
        return self.group(kept, path)

    def group(self, kept: Mapping[str, Any], path: Path) -> Group | None:
        parts = kept.get("parts")
        if kept.get("join") not in list(Join) or not isinstance(parts, list):
            self.wrong(path, "rules-wrong-shape")
            return None
        if len(path) >= DEEPEST:
            self.wrong(path, "rules-wrong-too-deep", most=DEEPEST)
            return None
        if not parts:
            whole = "rules-wrong-empty-rule"
            self.wrong(path, "rules-wrong-empty-group" if path else whole)
            return None
        read_parts = [self.part(each, (*path, place)) for place, each in enumerate(parts)]
        return Group(Join(kept["join"]), tuple(part for part in read_parts if part))

    def condition(self, kept: Mapping[str, Any], path: Path) -> FactCondition | None:
        fact = self.facts.get(str(kept["fact"]))
        if fact is None:
            self.wrong(path, "rules-wrong-fact")
            return None
        if kept.get("is") not in SUITED[fact.kind]:
            self.wrong(path, "rules-wrong-comparison")
            return None
        comparison = Comparison(kept["is"])
        try:
            values = _values(kept.get("values", []), fact.kind, comparison)
        except _Unreadable as unreadable:
            self.wrong(path, unreadable.message)
            return None
        if fact.groups:
            self.named(fact.groups, values, path)
        return FactCondition(fact, comparison, values)

    def named(self, groups: Groups, names: tuple[Value, ...], path: Path) -> None:
        for name in names:
            if problem := groups.wrong_with(str(name)):
                self.wrong(path, problem.message_id, **problem.arguments)


class _Unreadable(Exception):  # noqa: N818 - becomes a sentence
    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def _values(kept: object, kind: Kind, comparison: Comparison) -> tuple[Value, ...]:
    if comparison in WITHOUT_VALUE:
        return ()
    several = kept if isinstance(kept, list) else []
    texts = [text.strip() for text in several if isinstance(text, str)]
    if comparison in OF_MANY:
        return _texts(texts)
    asked = 2 if comparison is Comparison.BETWEEN else 1
    if len([text for text in texts if text]) < asked:
        raise _Unreadable("rules-wrong-no-value")
    # All of one kind, which can be compared.
    values: tuple[Any, ...] = tuple(_value(text, kind, comparison) for text in texts[:asked])
    if asked == 2 and values[0] > values[1]:
        raise _Unreadable("rules-wrong-order")
    return values


def _texts(texts: list[str]) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(text for text in texts if text))
    if not chosen:
        raise _Unreadable("rules-wrong-no-choice")
    if any(len(text) > _LONGEST_TEXT for text in chosen):
        raise _Unreadable("rules-wrong-shape")
    return chosen


def _value(text: str, kind: Kind, comparison: Comparison) -> Value:
    if comparison in IN_DAYS:
        return _days(text)
    return _day(text) if kind is Kind.DAY else _figure(text)


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= _MOST_DAYS):
        raise _Unreadable("rules-wrong-days")
    return int(text)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise _Unreadable("rules-wrong-day") from error


def _figure(text: str) -> Decimal:
    try:
        figure = Decimal(text)
    except InvalidOperation as error:
        raise _Unreadable("rules-wrong-figure") from error
    if not (figure.is_finite() and abs(figure) < _LARGEST):
        raise _Unreadable("rules-wrong-figure")
    return figure
