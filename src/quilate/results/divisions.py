"""By what somebody may divide the base, and what the groups are called."""

import datetime as dt
from dataclasses import dataclass

from quilate.core.facts import fact_named
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.results.dividing import OF_FACTS
from quilate.results.models import Division, GroupMonth, ResultsRun
from quilate.segments.queries import segments_for

#: As charts name the colours of the theme.
_TONES = {
    **{"invest": "invest", "nurture": "nurture", "re-engineer": "reengineer", "sack": "sack"},
    **{"A": "primary", "B": "invest", "C": "nurture", "D": "sack"},
    **{"attraction": "muted", "conversion": "primary", "retention": "invest"},
    **{"loyalty": "nurture", "recovery": "warning", "lost": "sack"},
}
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
        When a segment got its rule.
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

    def is_newer_than(self, run: ResultsRun) -> bool:
        """Return whether it was another segment when the results were reckoned."""
        return self.changed_at is not None and self.changed_at > run.at


def choices_for(person: Person) -> list[Choice]:
    """Return by what somebody may divide the base: the usual one first."""
    return [*(_of_fact(each, person) for each in OF_FACTS), *_of_segments(person)]


def choice_named(name: str, among: list[Choice]) -> Choice:
    """Return one of some choices: the usual one, if it is none of them."""
    return next((each for each in among if each.name == name), among[0])


def _of_fact(division: Division, person: Person) -> Choice:
    fact = fact_named(division.value)
    assert fact is not None and fact.choices is not None, division
    groups = [Group(code, label, _TONES[code]) for code, label in fact.choices(person)]
    none = Group(GroupMonth.NONE, say(f"results-none-{division}"), "error")
    return Choice(division.value, fact.label, division, [*groups, none, _nobody()])


def _of_segments(person: Person) -> list[Choice]:
    return [
        Choice(
            str(each.pk),
            say("results-segment", name=each.name),
            Division.SEGMENT,
            [
                Group(str(each.pk), each.name, "primary"),
                Group(ELSE, say("results-everybody-else"), "nurture"),
                _nobody(),
            ],
            each.changed_at,
        )
        for each in segments_for(person)
    ]


def _nobody() -> Group:
    return Group(GroupMonth.NOBODY, say("results-nobody"))
