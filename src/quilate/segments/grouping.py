"""Segments as groups to which lists of customers are narrowed."""

import numpy as np
from django.utils import timezone
from numpy.typing import NDArray

from quilate.core.facts import Condition, prepared
from quilate.core.models import Person
from quilate.segments.naming import condition_for
from quilate.segments.queries import members_of, segment_for, segments_for


def choices(person: Person) -> list[tuple[str, str]]:
    """Return the segments that somebody may use; none before there are facts."""
    if prepared() is None:
        return []
    return [(str(each.pk), each.name) for each in segments_for(person)]


def members(person: Person, group: str) -> NDArray[np.int64]:
    """Return the customers of a segment whom somebody may see."""
    segment = segment_for(person, int(group)) if group.isdecimal() else None
    if segment is None or prepared() is None:
        return np.empty(0, dtype=np.int64)
    return members_of(segment, person, on=timezone.localdate())


def condition(person: Person, group: str) -> Condition | None:
    """Return the condition that is true of the customers of a segment."""
    segment = segment_for(person, int(group)) if group.isdecimal() else None
    return condition_for(segment, on=timezone.localdate()) if segment else None
