"""By what customers may be grouped: any fact that is one of some texts."""

from dataclasses import dataclass
from functools import cached_property

from quilate.core.facts import Fact, Kind, facts_for
from quilate.core.models import Person
from quilate.core.speech import say

#: By what is asked first, of what there is.
_FIRST = "region"


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


def dimensions_for(person: Person) -> list[Dimension]:
    """Return by what somebody may group customers, by their names."""
    facts = [fact for _, seen in facts_for(person) for fact in seen if fact.kind == Kind.CHOICE]
    return sorted((Dimension(fact, person) for fact in facts), key=lambda each: each.label)


def dimension_named(name: str, among: list[Dimension]) -> Dimension | None:
    """Return one of some dimensions; None if it is none of them."""
    return next((each for each in among if each.name == name), None)


def usual_dimension(among: list[Dimension]) -> Dimension:
    """Return by what customers are grouped where nobody says."""
    return dimension_named(_FIRST, among) or among[0]
