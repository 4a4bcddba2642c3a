"""A survey, as somebody writes it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator

from quilate.core.problems import told_beside
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput
from quilate.results.propositions.priorities.actions import Survey
from quilate.results.propositions.priorities.attribute import Attribute, read_table

_SCALES = (10, 7, 5)
_MOST_ANSWERS = 1_000_000


class SurveyForm(forms.Form):
    """Who was asked, when, and a small table of what they said."""

    def __init__(
        self, data: Mapping[str, Any] | None, *, today: dt.date, initial: Mapping[str, Any]
    ) -> None:
        super().__init__(data, initial=dict(initial))
        self.attributes: list[Attribute] = []
        self.fields["table"] = forms.CharField(
            label=say("priorities-table"),
            help_text=say("priorities-table-help"),
            max_length=4000,
            widget=forms.Textarea({"rows": 9, "spellcheck": "false"}),
        )
        self.fields["scale_top"] = forms.TypedChoiceField(
            label=say("priorities-scale"),
            choices=[(each, str(each)) for each in _SCALES],
            coerce=int,
        )
        self.fields["answers"] = forms.IntegerField(
            label=say("priorities-answers"),
            help_text=say("priorities-answers-help"),
            min_value=1,
            max_value=_MOST_ANSWERS,
        )
        self.fields["taken_on"] = forms.DateField(
            label=say("priorities-taken-on"),
            widget=DayInput(),
            validators=[MaxValueValidator(today, message=say("priorities-day-to-come"))],
        )
        self.fields["source"] = forms.CharField(
            label=say("priorities-source"), help_text=say("priorities-source-help"), max_length=200
        )
        self.fields["competitor"] = forms.CharField(
            label=say("priorities-competitor"),
            help_text=say("priorities-competitor-help"),
            max_length=80,
            required=False,
        )

    def clean(self) -> dict[str, Any]:
        """Read the table."""
        written: dict[str, Any] = super().clean() or {}
        table, top = written.get("table"), written.get("scale_top")
        if table and top:
            with told_beside(self, "table"):
                self.attributes = read_table(table, scale_top=top)
        return written

    def survey(self) -> Survey:
        """Return what was written."""
        said = {name: each for name, each in self.cleaned_data.items() if name != "table"}
        return Survey(**said, attributes=self.attributes)
