"""What people write of a proposition."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import fields
from typing import Any

from django import forms

from quilate.core.deciding import DecisionForm
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput, in_words
from quilate.results.propositions.actions import NEEDED
from quilate.results.propositions.models import OTHERS, WORDS, Proposition
from quilate.results.propositions.said import Said
from quilate.value.models import Quadrant
from quilate.value.plans.forms.fields import one_of
from quilate.value.strategies.models import Strategy

#: When to look at it again, unless somebody says.
_REVIEW_DAYS = 182
#: The parts of the form, in its order.
_PARTS = {
    "whom": WORDS[:2],
    "benefits": WORDS[2:8],
    "cost": WORDS[8:10],
    "why": WORDS[10:12],
    "served": ("groups", "strategies", "offers"),
    "who": ("owner", "holds_from", "review_on"),
}


class PropositionForm(DecisionForm):
    """A proposition: to be kept as a draft, or to hold."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        people: Collection[Person],
        today: dt.date,
        initial: Mapping[str, Any],
    ) -> None:
        super().__init__(data, initial=dict(initial))
        self.today = today
        for name in WORDS:
            self.fields[name] = in_words(
                f"propositions-{name}", f"propositions-{name}-help", is_required=False
            )
        quadrants = [(each.value, say("value-quadrant", name=each.value)) for each in Quadrant]
        strategies = [(each.value, say(f"strategies-name-{each.value}")) for each in Strategy]
        self.fields["groups"] = _several("propositions-groups", quadrants)
        self.fields["strategies"] = _several("propositions-strategies", strategies)
        self.fields["owner"] = one_of(people, "propositions-owner", "propositions-owner-help")
        self.fields["holds_from"] = _day("propositions-holds-from")
        self.fields["review_on"] = _day("propositions-review-on")
        for name in (*WORDS, *OTHERS):
            # A draft may leave everything for later.
            self.fields[name].required = name in NEEDED and not self.is_draft

    @property
    def is_draft(self) -> bool:
        """Return whether nothing is to be decided yet."""
        return "draft" in self.data

    @property
    def parts(self) -> list[tuple[str, list[Any]]]:
        """Return the fields, part by part, each part with the end of its message."""
        return [(part, [self[name] for name in names]) for part, names in _PARTS.items()]

    def clean(self) -> dict[str, Any]:
        """See that what is to hold is whole, and that a draft says something."""
        written = super().clean()
        if self.is_draft:
            # Nobody has decided anything.
            self.errors.pop("reason", None)
            if not any(written.get(name) for name in WORDS):
                self.add_error("promise", say("propositions-draft-empty"))
        else:
            self._see_when(written.get("holds_from"), written.get("review_on"))
        return written

    def said(self) -> Said:
        """Return what was written."""
        return Said(**{each.name: self.cleaned_data[each.name] for each in fields(Said)})

    def _see_when(self, begins: dt.date | None, review: dt.date | None) -> None:
        if review and begins and review <= begins:
            self.add_error("review_on", say("propositions-review-before"))
        elif review and review <= self.today:
            self.add_error("review_on", say("propositions-review-past"))


class EndForm(DecisionForm):
    """From when on a segment is promised nothing of its own, and why."""

    def __init__(self, data: Mapping[str, Any] | None, *, initial: Mapping[str, Any]) -> None:
        super().__init__(data, initial=dict(initial))
        self.fields["on"] = forms.DateField(
            label=say("propositions-ends-on"), widget=DayInput(), required=True
        )


def begun(version: Proposition | None, *, by: Person, today: dt.date) -> dict[str, Any]:
    """Return how the form is filled in: as the last version was, or empty for who begins."""
    if version is None or version.state == Proposition.State.ENDED:
        review = today + dt.timedelta(days=_REVIEW_DAYS)
        return {"owner": by.pk, "holds_from": today, "review_on": review}
    return Said.of(version).written() | {"owner": version.owner_id}


def _several(label: str, choices: list[tuple[str, str]]) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=say(label),
        help_text=say(f"{label}-help"),
        choices=choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )


def _day(label: str) -> forms.DateField:
    return forms.DateField(
        label=say(label), help_text=say(f"{label}-help"), widget=DayInput(), required=False
    )
