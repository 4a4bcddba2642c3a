"""By what customers may be grouped: any fact that is one of some texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from quilate.core.facts import Condition, Fact, Kind, facts_for
from quilate.core.models import Person
from quilate.core.once import once
from quilate.core.speech import say
from quilate.customers.groups import condition_of_group, groups_for

#: By what is asked first, of what there is.
_FIRST = "region"
#: How an address asks for groups that are named.
BY_GROUPS = "segment"


@dataclass(frozen=True)
class Dimension:
    """A fact by which customers are grouped, as somebody sees it."""

    fact: Fact
    person: Person

    @property
    def name(self) -> str:
        """Return the name of the fact."""
        return self.fact.name

    @property
    def label(self) -> str:
        """Return what the fact is called."""
        return self.fact.label

    @cached_property
    def _labels(self) -> dict[str, str]:
        return dict(self.fact.choices(self.person)) if self.fact.choices else {}

    def called(self, code: str | None) -> str:
        """Return what one group is called."""
        return self._labels.get(code, code) if code else say("worth-group-unknown")

    def among(self, code: str) -> Condition:
        """Return the condition that is true of a group; empty is that of whom it is not known."""
        name = self.fact.name
        return Condition(f"{name} = ?", (code,)) if code else Condition(f"{name} IS NULL")


@dataclass(frozen=True)
class ByGroups:
    """Customers by groups that are named, such as segments: they may be in several, or in none.

    Attributes
    ----------
    chosen
        What names those that are asked for; none are all of them.
    """

    person: Person
    chosen: tuple[str, ...] = ()
    name = BY_GROUPS

    @property
    def label(self) -> str:
        """Return what such a group is called."""
        return say("worth-group-named")

    @cached_property
    def choices(self) -> dict[str, str]:
        """Return the groups that somebody may use."""
        return dict(groups_for(self.person))

    @cached_property
    def asked(self) -> dict[str, Condition]:
        """Return those that are asked for, by what names them."""
        codes = [code for code in self.choices if code in self.chosen] or self.choices
        found = {code: self.among(code) for code in codes}
        return {code: its for code, its in found.items() if its}

    def called(self, code: str | None) -> str:
        """Return what one group is called."""
        return self.choices.get(code or "", "")

    def among(self, code: str) -> Condition | None:
        """Return the condition that is true of a group; None of one that nobody may use."""
        return condition_of_group(self.person, code)


By = Dimension | ByGroups


@once
def dimensions_for(person: Person) -> list[Dimension]:
    """Return by what somebody may group customers, by their names."""
    facts = [fact for _, seen in facts_for(person) for fact in seen if fact.kind == Kind.CHOICE]
    return sorted((Dimension(fact, person) for fact in facts), key=lambda each: each.label)


def dimension_asked(name: str, person: Person, *, chosen: Sequence[str] = ()) -> By | None:
    """Return by what somebody asks to group customers; None of what they may not."""
    if name == BY_GROUPS:
        return ByGroups(person, tuple(chosen))
    return next((each for each in dimensions_for(person) if each.name == name), None)


def usual_dimension(person: Person) -> By:
    """Return by what customers are grouped where nobody says."""
    return dimension_asked(_FIRST, person) or dimensions_for(person)[0]
