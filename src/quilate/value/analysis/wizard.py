"""A step of the wizard: the figures of now, how fresh they are, and what they lack."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone

from quilate.value.analysis.choosing import Chosen, choices_for
from quilate.value.analysis.making import Making
from quilate.value.analysis.report import Report, StepShown
from quilate.value.analysis.steps import Step, steps
from quilate.value.groups.dimensions import ByGroups
from quilate.value.standing import Standing, standing_of


@dataclass(frozen=True)
class Wizard:
    """A step of an analysis, as somebody walks through it.

    Attributes
    ----------
    report
        Of this step alone; None before anybody is valued.
    """

    step: Step
    chosen: Chosen
    standing: Standing
    report: Report | None

    @property
    def steps(self) -> list[Step]:
        """Return all steps."""
        return list(steps())

    @property
    def here(self) -> StepShown:
        """Return the step, with what it lacks."""
        notes = self.report.notes if self.report else {}
        return StepShown(self.step, notes.get(self.step.name, []))

    @cached_property
    def choices(self) -> list[tuple[str, str]]:
        """Return by what customers may be grouped."""
        return choices_for(self.chosen.person)

    @cached_property
    def segments(self) -> list[tuple[str, str]]:
        """Return of which segments there may be a group each."""
        return list(ByGroups(self.chosen.person).choices.items())

    @property
    def is_empty(self) -> bool:
        """Return whether the person sees nobody who is valued."""
        return self.report is not None and not self.report.measured.total.customers


def wizard_at(step: str, chosen: Chosen, *, at: dt.datetime) -> Wizard:
    """Return a step of an analysis by what somebody has chosen."""
    person = chosen.person
    standing = standing_of(person)
    if standing.run is None or not standing.is_ready:
        return Wizard(Step(step), chosen, standing, None)
    making = Making(person, chosen, standing, standing.run, at, timezone.localdate(at))
    draft = making.of_step(step)
    report = Report(draft.analysis, draft.measured, draft.notes, person)
    return Wizard(Step(step), chosen, standing, report)
