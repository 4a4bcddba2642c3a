"""What a rule is made of."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from quilate.core.facts import Fact, Kind

Value = Decimal | int | dt.date | str


class Join(StrEnum):
    """How the parts of a group belong together."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


class Comparison(StrEnum):
    """What is asked of a fact.

    What is asked the other way round (``NOT_IN_LAST``, ``NONE_OF``, ``NO``) holds also where the
    fact is unknown: who never bought has not bought in the last 90 days. Nothing else does.
    """

    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    BETWEEN = "between"
    EQUALS = "equals"
    IN_LAST = "in-last"
    NOT_IN_LAST = "not-in-last"
    IN_NEXT = "in-next"
    SINCE = "since"
    BEFORE = "before"
    ANY_OF = "any-of"
    NONE_OF = "none-of"
    YES = "yes"
    NO = "no"
    KNOWN = "known"
    UNKNOWN = "unknown"


_C = Comparison
_OF_FIGURES = (_C.AT_LEAST, _C.AT_MOST, _C.BETWEEN, _C.EQUALS, _C.KNOWN, _C.UNKNOWN)
#: What may be asked of each kind of fact; the first is what is offered first.
SUITED = {
    Kind.MONEY: _OF_FIGURES,
    Kind.NUMBER: _OF_FIGURES,
    Kind.SHARE: _OF_FIGURES,
    Kind.DAY: (
        *(_C.IN_LAST, _C.NOT_IN_LAST, _C.IN_NEXT, _C.SINCE, _C.BEFORE, _C.BETWEEN),
        *(_C.KNOWN, _C.UNKNOWN),
    ),
    Kind.CHOICE: (_C.ANY_OF, _C.NONE_OF, _C.KNOWN, _C.UNKNOWN),
    Kind.FLAG: (_C.YES, _C.NO),
    Kind.GROUP: (_C.ANY_OF, _C.NONE_OF),
}
WITHOUT_VALUE = {_C.YES, _C.NO, _C.KNOWN, _C.UNKNOWN}
#: Their value is a number of days.
IN_DAYS = {_C.IN_LAST, _C.NOT_IN_LAST, _C.IN_NEXT}
OF_MANY = {_C.ANY_OF, _C.NONE_OF}


@dataclass(frozen=True)
class FactCondition:
    """A fact, what is asked of it, and the values that it is compared with."""

    fact: Fact
    comparison: Comparison
    values: tuple[Value, ...] = ()


@dataclass(frozen=True)
class Group:
    """Parts that belong together."""

    join: Join
    parts: tuple["Part", ...]


Part = FactCondition | Group


def conditions_in(part: Part) -> Iterator[FactCondition]:
    """Return the conditions of a part, in their order."""
    if isinstance(part, FactCondition):
        yield part
        return
    for each in part.parts:
        yield from conditions_in(each)


def facts_in(part: Part) -> set[Fact]:
    """Return the facts that a part asks for."""
    return {condition.fact for condition in conditions_in(part)}
