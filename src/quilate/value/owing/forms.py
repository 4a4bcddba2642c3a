"""What somebody writes of the stages of late bills."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from django import forms

from quilate.core.deciding import DecisionForm
from quilate.core.shares import ShareField
from quilate.core.speech import say
from quilate.value.owing.stages import Stage, Stages

_MOST, _LONGEST_DAYS = 8, 3650


class StagesForm(DecisionForm):
    """On which day each stage begins, what is assumed to be lost of it, and why."""

    def __init__(self, data: Mapping[str, Any] | None, *, stages: Stages) -> None:
        super().__init__(data, initial={"seen": stages.policy.pk if stages.policy else None})
        for place in range(_MOST):
            stage = stages.all[place] if place < len(stages.all) else None
            self.fields[f"day-{place}"] = forms.IntegerField(
                label=say("owing-begins", number=place + 1),
                min_value=1,
                max_value=_LONGEST_DAYS,
                required=False,
                initial=stage.first_day if stage else None,
            )
            self.fields[f"share-{place}"] = ShareField(
                label=say("owing-assumed-share-field"),
                required=False,
                initial=stage.assumed if stage else None,
            )

    @property
    def rows(self) -> list[tuple[Any, Any]]:
        """Return the two fields of each stage."""
        return [(self[f"day-{place}"], self[f"share-{place}"]) for place in range(_MOST)]

    def clean(self) -> dict[str, Any]:
        """See that each stage is whole, later than the one before, and loses no less."""
        written = super().clean()
        for place in range(_MOST):
            self._refuse_half(place)
        if self.errors:
            return written
        rows = self._written()
        if not rows or rows[0][1].first_day != 1:
            self.add_error("day-0", say("owing-first-is-one"))
        for (_, before), (place, stage) in pairwise(rows):
            if stage.first_day <= before.first_day:
                self.add_error(f"day-{place}", say("owing-days-turned"))
            if stage.assumed < before.assumed:
                self.add_error(f"share-{place}", say("owing-shares-turned"))
        return written

    def stages(self) -> list[Stage]:
        """Return the stages that were written."""
        return [stage for _, stage in self._written()]

    def _written(self) -> list[tuple[int, Stage]]:
        said = self.cleaned_data
        rows = ((place, said[f"day-{place}"], said[f"share-{place}"]) for place in range(_MOST))
        return [(place, Stage(day, share)) for place, day, share in rows if day is not None]

    def _refuse_half(self, place: int) -> None:
        names = (f"day-{place}", f"share-{place}")
        if self.errors.keys() & set(names):
            return
        day, share = (self.cleaned_data[name] for name in names)
        if day is None and share is not None:
            self.add_error(names[0], say("owing-day-missing"))
        if share is None and day is not None:
            self.add_error(names[1], say("owing-share-missing"))
