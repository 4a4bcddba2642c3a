"""Segments within the rules of segments: who belongs to one, and which may be named."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from quilate.core.facts import Condition, Fact, Kind
from quilate.core.facts.registry import all_facts
from quilate.core.models import Person
from quilate.core.once import once
from quilate.core.rules import Group, WrongRule, condition_of, read
from quilate.language import Problem
from quilate.segments.models import Member, Segment

NOBODY = Condition("FALSE")
#: As a rule writes that it asks for segments, whose numbers are its values.
SEGMENT = "segment"
#: A segment may be made of others, and those of others, so often.
_DEEPEST = 10


@dataclass(frozen=True)
class NamedSegments:
    """Segments that a rule may name.

    Attributes
    ----------
    usable
        The numbers of those that whoever writes the rule may use; None is all of them.
    within
        The segment whose rule it is, which cannot be part of itself.
    """

    usable: Collection[int] | None = None
    within: int | None = None

    def wrong_with(self, name: str) -> Problem | None:
        """Return why a segment cannot be named; None if it can."""
        found = _by_number(name)
        if found and found.deleted_at:
            return Problem("segments-wrong-deleted")
        if found is None or (self.usable is not None and found.pk not in self.usable):
            return Problem("segments-wrong-unknown")
        parts = list(_parts_below(found))
        if {found.pk, self.within} & {number for level in parts for number in level}:
            return Problem("segments-wrong-circle", name=found.name)
        if found.pk == self.within:
            return Problem("segments-wrong-itself")
        is_followed = found.is_list or (not parts[-1] and rule_of(found) is not None)
        return None if is_followed else Problem("segments-wrong-broken", name=found.name)

    def condition(self, name: str, *, on: dt.date) -> Condition:
        """Return the condition that is true of the customers of a segment."""
        found = _by_number(name)
        return condition_for(found, on=on) if found else NOBODY


def _choices(_person: Person) -> list[tuple[str, str]]:
    # Who may use a segment may use those that its rule names.
    return [(str(each.pk), each.name) for each in _segments().values() if not each.deleted_at]


_ASKED = Fact(
    SEGMENT,
    Kind.GROUP,
    "segments-fact",
    choices=_choices,
    told="segments-fact-told",
    groups=NamedSegments(),
)
ASKED: Mapping[str, Fact] = {SEGMENT: _ASKED}


def asked_of(usable: Collection[Segment], *, within: Segment | None = None) -> Mapping[str, Fact]:
    """Return what a rule may ask for besides facts: who is in the segments that may be used.

    Parameters
    ----------
    within
        The segment whose rule it is.
    """
    own = within.pk if within else None
    choices = [(str(each.pk), each.name) for each in usable if each.pk != own]
    groups = NamedSegments(frozenset(each.pk for each in usable), own)
    return {SEGMENT: replace(_ASKED, choices=lambda _: choices, groups=groups)} if choices else {}


def known() -> Mapping[str, Fact]:
    """Return what rules of segments may ask for."""
    return {**all_facts(), **ASKED}


def rule_of(segment: Segment) -> Group | None:
    """Return the rule of a segment; None where it asks for what nobody knows any more."""
    try:
        return read(segment.rule, known())
    except WrongRule:
        return None


def condition_for(segment: Segment, *, on: dt.date) -> Condition:
    """Return the condition that is true of the customers of a segment.

    A rule that asks for what nobody knows any more leaves nobody.
    """
    if segment.is_list:
        members = _members_of(segment.pk)
        return Condition("customer_id IN (SELECT unnest(CAST(? AS BIGINT[])))", (members,))
    rule = rule_of(segment)
    return condition_of(rule, on=on) if rule else NOBODY


def named_in(rule: Any) -> set[int]:  # noqa: ANN401 - as it is kept
    """Return the numbers of the segments that a rule names."""
    if not isinstance(rule, Mapping):
        return set()
    own = rule.get("values") or () if rule.get("fact") == SEGMENT else ()
    numbers = {int(each) for each in own if str(each).isdecimal()}
    return numbers.union(*(named_in(part) for part in rule.get("parts") or ()))


def naming(segment: Segment) -> list[Segment]:
    """Return the segments of whose rule a segment is a part: of a list it is one no more."""
    return [
        each
        for each in _segments().values()
        if not each.is_list and not each.deleted_at and segment.pk in named_in(each.rule)
    ]


def _parts_below(segment: Segment) -> Iterator[set[int]]:
    """Give the segments that a rule names, then those that theirs name, and so on."""
    level, every = {segment.pk}, _segments()
    for _ in range(_DEEPEST):
        ruled = (every[each] for each in level if each in every)
        level = set().union(*(named_in(each.rule) for each in ruled if not each.is_list))
        yield level


def _by_number(name: str) -> Segment | None:
    return _segments().get(int(name)) if name.isdecimal() else None


@once
def _members_of(number: int) -> list[int]:
    return list(Member.objects.filter(segment=number).values_list("customer_id", flat=True))


@once
def _segments() -> dict[int, Segment]:
    """Return all segments, those that were taken away too."""
    return {each.pk: each for each in Segment.objects.select_related("owner")}
