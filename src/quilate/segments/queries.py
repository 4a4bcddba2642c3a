"""Segments asked by name: who is in them, how many, what they are worth."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quilate.core.facts import FACTS, Condition, Fact, ask, ask_arrow, within
from quilate.core.facts.registry import facts_named
from quilate.core.models import Person
from quilate.core.once import once
from quilate.core.rules import WrongRule, facts_in, names_in, read
from quilate.segments.models import Segment
from quilate.segments.naming import ASKED, SEGMENT, all_segments, asked_of, condition_for, named_in
from quilate.segments.worth import Worth, value_columns, worth_of, worth_of_all, worth_within


@dataclass(frozen=True)
class Row:
    """A segment in the list of segments: what it is worth to who looks."""

    segment: Segment
    worth: Worth | None


@dataclass(frozen=True)
class Overlap:
    """What two segments have in common, and each alone."""

    first: Worth
    both: Worth
    second: Worth


@once
def segments_for(person: Person) -> list[Segment]:
    """Return the segments that somebody may use: whose rule asks for nothing they may not see."""
    kept = [each for each in all_segments().values() if each.is_open_to(person)]
    facts = facts_named({name for each in kept for name in names_in(each.rule)} - {SEGMENT})
    return _whole([segment for segment in kept if _may_ask(person, segment, facts)], person)


def offered_to_company(person: Person, without: Collection[str]) -> Mapping[str, Fact]:
    """Return what somebody may ask for in a rule that everybody reads: who is in shared segments.

    Parameters
    ----------
    without
        Facts for which none of these may ask.
    """
    shared = [each for each in segments_for(person) if each.is_shared_with_all]
    return asked_of(shared, without=without)


def segment_for(person: Person, number: int) -> Segment | None:
    """Return a segment that somebody may use."""
    return next((each for each in segments_for(person) if each.pk == number), None)


def rows_for(person: Person, *, on: dt.date) -> list[Row]:
    """Return the segments that somebody may use, each with what it is worth to them."""
    segments = segments_for(person)
    worth = worth_of([condition_for(each, on=on) for each in segments], person) if segments else []
    return [Row(*each) for each in zip(segments, worth, strict=True)]


def worth_and_whole(condition: Condition, person: Person) -> tuple[Worth, Worth]:
    """Return what a condition leaves, and what there is in all, for somebody."""
    return worth_within(condition, person), worth_of_all(person)


def overlap_of(first: Segment, second: Segment, person: Person, *, on: dt.date) -> Overlap:
    """Return what two segments have in common, for somebody."""
    one, other = (condition_for(each, on=on) for each in (first, second))
    return Overlap(
        *worth_of([_but(one, other, "NOT "), _but(one, other), _but(other, one, "NOT ")], person)
    )


def members_of(segment: Segment, person: Person, *, on: dt.date) -> NDArray[np.int64]:
    """Return the numbers of the customers of a segment whom somebody may see, from the lowest."""
    belongs, reach = condition_for(segment, on=on), within(person)
    found = ask_arrow(
        f"SELECT customer_id FROM {FACTS} WHERE {belongs.sql} AND {reach.sql} ORDER BY customer_id",
        [*belongs.parameters, *reach.parameters],
    )
    numbers: NDArray[np.int64] = found["customer_id"].to_numpy()
    return numbers


def best_of(
    segment: Segment, person: Person, *, on: dt.date, most: int
) -> list[tuple[int, object, object]]:
    """Return the customers of a segment who are worth most: number, CLV and current value."""
    belongs, reach = condition_for(segment, on=on), within(person)
    clv, current = value_columns(person)
    sql = f"""
        SELECT customer_id, {clv} AS clv, {current} AS current FROM {FACTS}
        WHERE {belongs.sql} AND {reach.sql}
        ORDER BY clv DESC NULLS LAST, current DESC NULLS LAST, customer_id LIMIT {most:d}
    """
    return ask(sql, [*belongs.parameters, *reach.parameters])


def segments_with(customer: int, segments: Iterable[Segment], *, on: dt.date) -> list[Segment]:
    """Return those of some segments in which a customer is."""
    asked = list(segments)
    if not asked:
        return []
    conditions = [condition_for(each, on=on) for each in asked]
    columns = ", ".join(f"({each.sql})" for each in conditions)
    parameters = [value for each in conditions for value in each.parameters]
    rows = ask(f"SELECT {columns} FROM {FACTS} WHERE customer_id = ?", [*parameters, customer])
    return [each for each, is_in in zip(asked, rows[0], strict=True) if is_in] if rows else []


def contains(segment: Segment, customer: int, *, on: dt.date) -> bool:
    """Return whether a customer is in a segment."""
    return bool(segments_with(customer, [segment], on=on))


def _whole(segments: list[Segment], person: Person) -> list[Segment]:
    """Keep segments of which somebody may use every part, and their own, which they can mend."""
    numbers = {each.pk for each in segments}
    kept = [
        each for each in segments if named_in(each.rule) <= numbers or each.owner_id == person.pk
    ]
    return kept if len(kept) == len(segments) else _whole(kept, person)


def _may_ask(person: Person, segment: Segment, facts: Mapping[str, Fact]) -> bool:
    try:
        asked = facts_in(read(segment.rule, {**facts, **ASKED}))
        return all(person.may(fact.needs) for fact in asked)
    except WrongRule:
        # Its owner can mend it, and nobody else has any use for it.
        return segment.owner_id == person.pk


def _but(one: Condition, other: Condition, joined: str = "") -> Condition:
    return Condition(f"({one.sql}) AND {joined}({other.sql})", (*one.parameters, *other.parameters))
