"""What administrators write about costs."""

import datetime as dt
from typing import Any

from django import forms

from quilate.core.models import Activity
from quilate.core.speech import say


class UnitCostForm(forms.Form):
    """What an activity costs from a day on."""

    def __init__(self, *arguments: Any, currency: str, today: dt.date, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named | {"initial": {"valid_from": today}})
        self.fields["activity"] = forms.ChoiceField(
            label=say("costs-activity"),
            choices=[(each.value, say(f"costs-activity-{each}")) for each in Activity.counted()],
        )
        self.fields["amount"] = forms.DecimalField(
            label=say("costs-amount", currency=currency),
            min_value=0,
            max_digits=14,
            decimal_places=4,
            localize=True,
        )
        self.fields["valid_from"] = forms.DateField(
            label=say("costs-valid-from"),
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        )
