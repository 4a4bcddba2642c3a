"""The steps of a plan and what is invested, as somebody writes them."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from django import forms

from quilate.core.amounts import MoneyField
from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.value.plans.forms.fields import choice, day
from quilate.value.plans.models import Investment
from quilate.value.plans.queries import PeopleAround
from quilate.value.plans.said import Outlay, Work
from quilate.value.strategies.playbook import Step

_LONGEST = 300
_CENT = Decimal("0.01")
#: Who does a step that asks something of the customer.
THE_CUSTOMER = "customer"


class StepForm(forms.Form):
    """What is to be done, by whom, and by when."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        people: PeopleAround,
        today: dt.date,
        initial: Mapping[str, Any],
    ) -> None:
        super().__init__(data, prefix="step", initial=dict(initial))
        self.fields["what"] = forms.CharField(
            label=say("plans-step-what"), help_text=say("plans-step-help"), max_length=_LONGEST
        )
        named = {str(each.pk): each for each in people.everybody}
        self.fields["who"] = forms.TypedChoiceField(
            label=say("plans-step-who"),
            choices=[
                (THE_CUSTOMER, say("plans-the-customer")),
                *((number, each.name) for number, each in named.items()),
            ],
            # Of the company nobody is the customer.
            coerce=named.get,
        )
        self.fields["due_on"] = day("plans-step-due-on", first=today)

    def work(self) -> Work:
        """Return what is to be done."""
        return Work(**self.cleaned_data)


class OtherStepsForm(forms.Form):
    """What else the strategy of the customer asks for: ticked, unless somebody does not want it."""

    def __init__(
        self, data: Mapping[str, Any] | None, *, offered: Sequence[Step], today: dt.date
    ) -> None:
        super().__init__(data, prefix="others")
        # By their words: what is ticked stays the same, whatever is offered by then.
        self._due = {each.what: each.due(today) for each in offered}
        self.fields["steps"] = forms.MultipleChoiceField(
            label=say("plans-other-steps"),
            help_text=say("plans-other-steps-help"),
            choices=[(what, f"{what} · {spoken().date(day)}") for what, day in self._due.items()],
            initial=list(self._due),
            widget=forms.CheckboxSelectMultiple,
            required=False,
        )

    def works(self, who: Person) -> list[Work]:
        """Return what was ticked, for somebody to do."""
        return [Work(what, who, self._due[what]) for what in self.cleaned_data["steps"]]


def begun_step(offered: Sequence[Step], *, today: dt.date) -> dict[str, Any]:
    """Return how the first step is filled in: as the strategy of the customer begins."""
    if not offered:
        return {}
    return {"what": offered[0].what, "due_on": offered[0].due(today)}


class InvestmentForm(forms.Form):
    """What is spent on the relation, and what is to come of it."""

    def __init__(self, data: Mapping[str, Any] | None, *, today: dt.date) -> None:
        super().__init__(data, prefix="investment", initial={"spent_on": today})
        self.fields["kind"] = choice("plans-investment-kind", Investment.Kind)
        self.fields["what"] = forms.CharField(
            label=say("plans-investment-what"), max_length=_LONGEST
        )
        self.fields["amount"] = MoneyField(label=say("plans-investment-amount"), min_value=_CENT)
        self.fields["spent_on"] = day("plans-investment-spent-on")
        self.fields["expected_margin"] = MoneyField(
            label=say("plans-investment-expected"),
            help_text=say("plans-investment-expected-help"),
            min_value=_CENT,
        )
        self.fields["expected_on"] = day("plans-investment-expected-on")

    def clean(self) -> dict[str, Any]:
        """See that it returns after it is spent."""
        written: dict[str, Any] = super().clean() or {}
        spent, expected = written.get("spent_on"), written.get("expected_on")
        if spent and expected and expected <= spent:
            self.add_error("expected_on", say("plans-investment-too-soon"))
        return written

    def outlay(self) -> Outlay:
        """Return what is spent."""
        return Outlay(**self.cleaned_data)
