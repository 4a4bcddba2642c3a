"""A conversation, as somebody writes it down."""

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from quilate.activity.models import Interaction
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput

CHANNELS = ("phone", "email", "chat", "whatsapp", "sms", "visit", "shop", "post")
_LONGEST_MINUTES = 1_440


class InteractionForm(forms.Form):
    """Who began it, over which channel, when, for how long and why."""

    def __init__(self, *arguments: Any, today: dt.date, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named | {"initial": {"day": today, "direction": "inbound"}})
        self._today = today
        channels = [(code, say("activity-channel", code=code)) for code in CHANNELS]
        directions = [
            (code, say("activity-direction", code=code)) for code in Interaction.Direction.values
        ]
        self.fields |= {
            "direction": forms.ChoiceField(
                label=say("activity-who-began"), choices=directions, widget=forms.RadioSelect
            ),
            "channel": forms.ChoiceField(label=say("activity-by-channel"), choices=channels),
            "day": forms.DateField(label=say("activity-day"), widget=DayInput()),
            "minutes": forms.DecimalField(
                label=say("activity-minutes"),
                required=False,
                localize=True,
                min_value=0,
                max_value=_LONGEST_MINUTES,
                decimal_places=1,
            ),
            "reason": forms.CharField(label=say("activity-reason"), required=False, max_length=60),
            "note": forms.CharField(
                label=say("activity-note"),
                help_text=say("activity-note-help"),
                required=False,
                max_length=10_000,
                widget=forms.Textarea({"rows": 4}),
            ),
        }

    def clean_day(self) -> dt.date:
        """Refuse what is still to come."""
        day: dt.date = self.cleaned_data["day"]
        if day > self._today:
            raise ValidationError(say("activity-day-to-come"))
        return day

    def said(self) -> dict[str, object]:
        """Return what was written, but for the day."""
        return {name: value for name, value in self.cleaned_data.items() if name != "day"}
