"""By what an analysis groups customers."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar
from urllib.parse import urlencode

from django.utils import translation

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import spoken
from quilate.language import LANGUAGES
from quilate.value.groups.dimensions import (
    BY_GROUPS,
    By,
    ByGroups,
    dimension_asked,
    dimensions_for,
)
from quilate.value.kinds.sorting import KIND

T = TypeVar("T")
#: What the portfolio is most often looked at by stands first.
_FIRST = ("tier", "quadrant", "strategy", KIND)
USUAL = "tier"


@dataclass(frozen=True)
class Chosen:
    """By what somebody groups customers; ``which`` segments, of those, or all."""

    person: Person
    name: str = USUAL
    which: tuple[str, ...] = ()

    @cached_property
    def by(self) -> By | None:
        """Return by what; None where the person may not, or it is not there any more."""
        return self._looked_up()

    def _looked_up(self) -> By | None:
        return dimension_asked(self.name, self.person, chosen=self.which)

    @property
    def may_overlap(self) -> bool:
        """Return whether a customer may be in several groups, and in none."""
        return self.name == BY_GROUPS

    @property
    def query(self) -> str:
        """Return how an address asks for it."""
        return urlencode({"by": self.name, "which": self.which}, doseq=True)

    @property
    def needs(self) -> Permission:
        """Return the permission without which nobody sees what is grouped by."""
        by = self.by
        seen = Permission.SEE_CUSTOMERS
        return seen if by is None or isinstance(by, ByGroups) else by.fact.needs

    def label(self) -> str:
        """Return what it is called, in the language that is spoken."""
        by = self.by
        return by.label if by else ""

    def called(self, codes: Collection[str | None]) -> dict[str | None, str]:
        """Return what groups are called, in the language that is spoken."""
        # Anew: what it was called in another language is not asked for.
        by = self._looked_up()
        return {code: by.called(code) if by else "" for code in codes}


def choices_for(person: Person) -> list[tuple[str, str]]:
    """Return by what somebody may group customers: names, and what these are called."""
    found = {each.name: each.label for each in dimensions_for(person)}
    named = ByGroups(person)
    if named.choices:
        found[BY_GROUPS] = named.label
    first = [name for name in _FIRST if name in found]
    return [(name, found[name]) for name in dict.fromkeys((*first, *found))]


def chosen_by(person: Person, name: str, which: Sequence[str]) -> Chosen:
    """Return what somebody asks for; the usual where that cannot be had."""
    asked = Chosen(person, name, tuple(which))
    return asked if name and asked.by else Chosen(person)


def in_every_language(said: Callable[[], T]) -> dict[str, T]:
    """Return what is said in each language: a report is read in any of them."""
    found = {}
    for code in LANGUAGES:
        with translation.override(code):
            found[code] = said()
    return found


def in_this_language(said: Callable[[], T]) -> dict[str, T]:
    """Return what is said in the language that is spoken."""
    return {spoken().code: said()}
