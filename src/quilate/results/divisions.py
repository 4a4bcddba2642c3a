"""By what somebody may divide the base, and what the groups are called."""

import datetime as dt
from dataclasses import dataclass
from itertools import cycle

from quilate.core.facts import fact_named
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.results.dividing import OF_FACTS
from quilate.results.models import Division, GroupMonth, ResultsRun
from quilate.segments.models import Segment
from quilate.segments.queries import segments_for
from quilate.value.kinds.queries import held_since

#: As charts name the colours of the theme.
_TONES = {
    **{"invest": "invest", "nurture": "nurture", "re-engineer": "reengineer", "sack": "sack"},
    **{"A": "primary", "B": "invest", "C": "nurture", "D": "sack"},
    **{"attraction": "muted", "conversion": "primary", "retention": "invest"},
    **{"loyalty": "nurture", "recovery": "warning", "lost": "sack"},
    **{"start": "info", "protect": "success", "enhance": "invest", "harvest": "nurture"},
    **{"end": "sack", "win-back": "warning"},
}
#: Of kinds, of which each company has others, in turn.
_TONES_IN_TURN = ("primary", "invest", "nurture", "reengineer", "info", "success", "warning")
#: In the place of a code: whom a segment leaves.
ELSE = "else"


@dataclass(frozen=True)
class Group:
    """Customers of one group, or what belongs to none of them; its tone is that of a chart."""

    code: str
    label: str
    tone: str = "muted"


@dataclass(frozen=True)
class Choice:
    """A division that somebody may choose.

    Attributes
    ----------
    name
        How an address asks for it: ``quadrant``, or the number of a segment.
    changed_at
        When a segment got its rule, or the kinds were found that hold.
    """

    name: str
    label: str
    division: Division
    groups: list[Group]
    changed_at: dt.datetime | None = None

    @property
    def is_segment(self) -> bool:
        """Return whether it is a segment beside everybody else."""
        return self.division == Division.SEGMENT

    @property
    def divides(self) -> bool:
        """Return whether there is a group beside who is in none, and what is nobody's."""
        return len(self.groups) > 2

    def is_newer_than(self, run: ResultsRun) -> bool:
        """Return whether its groups were others when the results were reckoned."""
        return self.changed_at is not None and self.changed_at > run.at


def choices_for(person: Person) -> list[Choice]:
    """Return by what somebody may divide the base: the usual one first."""
    divided = (_of_fact(each, person) for each in OF_FACTS)
    # Before kinds have been found there is nothing to divide by.
    return [*(each for each in divided if each.divides), *map(choice_of, segments_for(person))]


def choice_of(segment: Segment) -> Choice:
    """Return a segment beside everybody else."""
    own = Group(str(segment.pk), segment.name, "primary")
    rest = Group(ELSE, say("results-everybody-else"), "nurture")
    label = say("results-segment", name=segment.name)
    groups = [own, rest, _nobody()]
    return Choice(str(segment.pk), label, Division.SEGMENT, groups, segment.changed_at)


def choice_named(name: str, among: list[Choice]) -> Choice:
    """Return one of some choices: the usual one, if it is none of them."""
    return next((each for each in among if each.name == name), among[0])


def _of_fact(division: Division, person: Person) -> Choice:
    fact = fact_named(division.value)
    assert fact is not None and fact.choices is not None, division
    tones = cycle(_TONES_IN_TURN)
    groups = [
        Group(code, label, _TONES.get(code) or next(tones)) for code, label in fact.choices(person)
    ]
    none = Group(GroupMonth.NONE, say(f"results-none-{division.name.lower()}"), "error")
    changed_at = held_since() if division == Division.KIND else None
    return Choice(division.value, fact.label, division, [*groups, none, _nobody()], changed_at)


def _nobody() -> Group:
    return Group(GroupMonth.NOBODY, say("results-nobody"))
