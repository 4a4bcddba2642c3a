"""Segments within the rules of segments: who belongs to one, and which may be named."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from quilate.core.facts import Condition, Fact, Kind
from quilate.core.facts.registry import facts_named
from quilate.core.models import Person
from quilate.core.once import once
from quilate.core.rules import Group, WrongRule, condition_of, names_in, read
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
    without
        Facts for which neither the rule of a segment nor those of its parts may ask.
    """

    usable: Collection[int] | None = None
    within: int | None = None
    without: frozenset[str] = frozenset()

    def wrong_with(self, name: str) -> Problem | None:
        """Return why a segment cannot be named; None if it can."""
        found = _by_number(name)
        if found and found.deleted_at:
            return Problem("segments-wrong-deleted")
        if found is None or (self.usable is not None and found.pk not in self.usable):
            return Problem("segments-wrong-unknown")
        parts = list(_below({found.pk}))
        if {found.pk, self.within} & {number for level in parts for number in level}:
            return Problem("segments-wrong-circle", name=found.name)
        if found.pk == self.within:
            return Problem("segments-wrong-itself")
        if not self.without.isdisjoint(_asked_by({found.pk}.union(*parts))):
            return Problem("segments-wrong-follows", name=found.name)
        is_followed = found.is_list or (not parts[-1] and rule_of(found) is not None)
        return None if is_followed else Problem("segments-wrong-broken", name=found.name)

    def condition(self, name: str, *, on: dt.date) -> Condition:
        """Return the condition that is true of the customers of a segment."""
        found = _by_number(name)
        return condition_for(found, on=on) if found else NOBODY


def _choices(_person: Person) -> list[tuple[str, str]]:
    # Who may use a segment may use those that its rule names.
    return [(str(each.pk), each.name) for each in all_segments().values() if not each.deleted_at]


_ASKED = Fact(
    SEGMENT,
    Kind.GROUP,
    "segments-fact",
    choices=_choices,
    told="segments-fact-told",
    groups=NamedSegments(),
)
ASKED: Mapping[str, Fact] = {SEGMENT: _ASKED}


def asked_of(
    usable: Collection[Segment],
    *,
    within: Segment | None = None,
    without: Collection[str] = (),
) -> Mapping[str, Fact]:
    """Return what a rule may ask for besides facts: who is in the segments that may be used.

    Parameters
    ----------
    within
        The segment whose rule it is.
    without
        Facts for which none of those that it names may ask.
    """
    own = within.pk if within else None
    choices = [(str(each.pk), each.name) for each in usable if each.pk != own]
    groups = NamedSegments(frozenset(each.pk for each in usable), own, frozenset(without))
    return {SEGMENT: replace(_ASKED, choices=lambda _: choices, groups=groups)} if choices else {}


def known_to_company(without: Collection[str]) -> Mapping[str, Fact]:
    """Return what a rule that holds for the whole company may ask for, whoever wrote it."""
    return {SEGMENT: replace(_ASKED, groups=NamedSegments(without=frozenset(without)))}


def rule_of(segment: Segment) -> Group | None:
    """Return the rule of a segment; None where it asks for what nobody knows any more."""
    try:
        return read(segment.rule, {**facts_named(set(names_in(segment.rule)) - {SEGMENT}), **ASKED})
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
        for each in all_segments().values()
        if not each.is_list and not each.deleted_at and segment.pk in named_in(each.rule)
    ]


def named_through(rule: Any) -> set[int]:  # noqa: ANN401 - as it is kept
    """Return the numbers of the segments that a rule names, and of those that theirs name."""
    named = named_in(rule)
    return named.union(*_below(named))


def asked_through(rule: Any) -> set[str]:  # noqa: ANN401 - as it is kept
    """Return the facts for which a rule asks, itself and through the segments that it names."""
    return {*names_in(rule), *_asked_by(named_through(rule))}


def _below(level: set[int]) -> Iterator[set[int]]:
    """Give the segments that those of a level name, then those that these name, and so on."""
    every = all_segments()
    for _ in range(_DEEPEST):
        ruled = (every[each] for each in level if each in every)
        level = set().union(*(named_in(each.rule) for each in ruled if not each.is_list))
        yield level


def _asked_by(numbers: Iterable[int]) -> Iterator[str]:
    """Give the facts for which some segments ask: who is in a list, is in it."""
    every = all_segments()
    for number in every.keys() & set(numbers):
        if not every[number].is_list:
            yield from names_in(every[number].rule)


def _by_number(name: str) -> Segment | None:
    return all_segments().get(int(name)) if name.isdecimal() else None


@once
def _members_of(number: int) -> list[int]:
    return list(Member.objects.filter(segment=number).values_list("customer_id", flat=True))


@once
def all_segments() -> dict[int, Segment]:
    """Return all segments by their numbers, in the order of their names; also those taken away."""
    return {each.pk: each for each in Segment.objects.select_related("owner")}
