"""What somebody writes of the significance of a customer."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.validators import MinValueValidator

from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput, in_words
from quilate.value.strategic.actions import Said
from quilate.value.strategic.models import Significance


class TagForm(forms.Form):
    """In which way a customer is strategic or not, why, and when to look at it again."""

    def __init__(
        self, data: Mapping[str, Any] | None, *, today: dt.date, initial: Mapping[str, Any]
    ) -> None:
        super().__init__(data, initial=dict(initial))
        self.fields["significance"] = forms.ChoiceField(
            label=say("strategic-type"),
            choices=[(each.value, _explained(each)) for each in Significance],
            widget=forms.RadioSelect,
        )
        self.fields["reason"] = in_words("strategic-reason", "strategic-reason-help")
        self.fields["look_again_on"] = forms.DateField(
            label=say("strategic-look-again"),
            help_text=say("strategic-look-again-help"),
            widget=DayInput(),
            required=False,
            validators=[MinValueValidator(today, message=say("strategic-day-past"))],
        )

    def said(self) -> Said:
        """Return what was written."""
        written = self.cleaned_data
        significance = Significance(written["significance"])
        return Said(significance, written["reason"], written["look_again_on"])


def _explained(each: Significance) -> str:
    return f"{say(f'strategic-name-{each.value}')}: {say(f'strategic-meaning-{each.value}')}"
