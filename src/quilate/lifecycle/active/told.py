"""What is called active, and how active somebody is, in words."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from quilate.activity.models import Category
from quilate.core.deciding import Difference, Words, differing
from quilate.core.speech import say
from quilate.lifecycle.active.definitions import WHOLE, Definition, Definitions
from quilate.lifecycle.active.models import ActivityPolicy, Degree, ProposedActivity


@dataclass(frozen=True)
class Reason:
    """Why a customer is as active as they are.

    Attributes
    ----------
    days, asked, window_days
        By the definition that says most of them; 0 of who did nothing lately.
    category
        What it is the definition of; empty of the whole.
    """

    degree: Degree
    days: int
    asked: int
    window_days: int
    category: str
    last_active: dt.date | None

    @property
    def words(self) -> str:
        """Return it as a sentence."""
        if not self.days:
            return say(f"active-reason-{self.degree.value}")
        said = {"days": self.days, "asked": self.asked, "window": self.window_days}
        if self.category:
            return say("active-reason-in", category=self.category, **said)
        return say("active-reason", **said)


def definition_told(definition: Definition, *, conversations: bool = False) -> str:
    """Return a definition as a sentence."""
    name = "active-defined-or-wrote" if conversations else "active-defined"
    return say(name, asked=definition.asked, window=definition.window_days)


def category_names() -> dict[int, str]:
    """Return the names of all categories, by number, in the order of the alphabet."""
    return dict(Category.objects.order_by("name", "id").values_list("pk", "name"))


def differences(
    before: ActivityPolicy | None, after: ActivityPolicy, *, names: Mapping[int, str]
) -> list[Difference]:
    """Return what a policy says otherwise than the one before."""
    proposals: list[ProposedActivity] = []
    was, will = Definitions.of(before, proposals), Definitions.of(after, proposals)
    places = sorted({*was.decided, *will.decided} - {WHOLE}, key=int)
    return differing(*(_words(its, [WHOLE, *places], names) for its in (was, will)))


def _words(definitions: Definitions, places: list[str], names: Mapping[int, str]) -> Words:
    yes_or_no = "active-counts" if definitions.conversations else "active-counts-not"
    return [
        *((_called(place, names), _decided(definitions, place)) for place in places),
        (say("active-conversations"), say(yes_or_no)),
    ]


def _called(place: str, names: Mapping[int, str]) -> str:
    return say("active-whole") if place == WHOLE else names.get(int(place), place)


def _decided(definitions: Definitions, place: str) -> str:
    if place not in definitions.decided:
        return say("active-meant-proposed")
    days = definitions.decided[place]
    return definition_told(Definition(days[0], days[1])) if days else say("active-meant-none")
