"""What was decided, each policy with what it changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from quilate.core.models.policy import Policy

Kind = TypeVar("Kind", bound=Policy)
#: A policy in words: what each part of it is called, and how it is.
Words = list[tuple[str, str]]


@dataclass(frozen=True)
class Difference:
    """Something that one policy says otherwise than the one before."""

    what: str
    before: str
    after: str


@dataclass(frozen=True)
class Decided:
    """A policy, and how it differs from the one before, as its room tells a difference."""

    policy: Policy
    differences: Sequence[object]


def decided(
    policies: type[Kind],
    differences: Callable[[Kind | None, Kind], Sequence[object]],
    *,
    size: int = 50,
) -> list[Decided]:
    """Return what was decided, the newest first; the first of all differs from no policy."""
    found = list(policies.newest_first().select_related("by")[: size + 1])
    pairs = zip([*found[1:], None], found[:size], strict=False)
    return [Decided(policy, differences(before, policy)) for before, policy in pairs]


def differing(was: Words, will: Words) -> list[Difference]:
    """Return which parts of two policies differ; both have the same parts in the same order."""
    parts = zip(was, will, strict=True)
    told = (Difference(what, before, after) for (what, before), (_, after) in parts)
    return [each for each in told if each.before != each.after]
