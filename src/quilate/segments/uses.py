"""Who uses a segment: the door by which each room says where it does."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from django.utils.module_loading import import_string

if TYPE_CHECKING:
    from quilate.core.models import Person
    from quilate.segments.models import Segment


class Follow(Protocol):
    """What is to be done when a segment has changed."""

    def __call__(self, *, at: dt.datetime) -> None:
        """Have it done."""


@dataclass(frozen=True)
class Use:
    """Where a segment is used, as somebody may see it.

    Attributes
    ----------
    keeps
        Whether the segment cannot be taken away for as long as it is used so.
    is_for_all
        Whether it has to stay shared with everybody for as long.
    without
        The facts for which its rule cannot ask for as long: they follow from its use.
    follow
        Has done what follows from it once its rule has changed.
    """

    text: str
    href: str = ""
    keeps: bool = False
    is_for_all: bool = False
    without: frozenset[str] = frozenset()
    follow: "Follow | None" = None


_USES: list[str] = []


def tell_uses(uses: str) -> None:
    """Let a room say where it uses a segment, in ``AppConfig.ready``.

    Parameters
    ----------
    uses
        The dotted path of a function; called with the segment and the person who looks.
    """
    if uses not in _USES:
        _USES.append(uses)


def uses_of(segment: "Segment", person: "Person") -> list[Use]:
    """Return where a segment is used, of what somebody may see."""
    return [use for path in _USES for use in _asked(path)(segment, person)]


def _asked(path: str) -> "Callable[[Segment, Person], Iterable[Use]]":
    found: Callable[[Segment, Person], Iterable[Use]] = import_string(path)
    return found
