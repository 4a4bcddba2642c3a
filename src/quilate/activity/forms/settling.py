"""How a bill is settled, as somebody writes it down."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from quilate.activity.models import Invoice, Payment
from quilate.core.amounts import MoneyField
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput

_KINDS = Payment.Kind


class SettlingForm(forms.Form):
    """What came for a bill or is given up of it: when, how much, and why."""

    def __init__(
        self,
        data: Any,  # noqa: ANN401 - what a form takes
        *,
        bill: Invoice,
        today: dt.date,
    ) -> None:
        usual = {"kind": _KINDS.PAID, "day": today, "amount": bill.still_open}
        super().__init__(data, initial=usual)
        self._today = today
        kinds = [(each.value, say("activity-settling", code=each.value)) for each in _KINDS]
        self.fields |= {
            "kind": forms.ChoiceField(
                label=say("activity-what-happened"), choices=kinds, widget=forms.RadioSelect
            ),
            "day": forms.DateField(label=say("activity-day"), widget=DayInput()),
            "amount": MoneyField(
                label=say("activity-settled-amount", currency=bill.currency),
                min_value=Decimal("0.01"),
            ),
            "reason": forms.CharField(
                label=say("activity-why-given-up"),
                help_text=say("activity-why-given-up-help"),
                required=False,
                max_length=300,
            ),
        }

    def clean_day(self) -> dt.date:
        """See that it has happened."""
        day: dt.date = self.cleaned_data["day"]
        if day > self._today:
            raise ValidationError(say("activity-settled-day-to-come"))
        return day

    def clean(self) -> dict[str, Any]:
        """See that nothing is given up without a reason."""
        said = super().clean() or self.cleaned_data
        if said.get("kind") == _KINDS.WRITTEN_OFF and not said.get("reason", "").strip():
            self.add_error("reason", say("activity-no-reason"))
        return said

    def said(self) -> dict[str, Any]:
        """Return what was written."""
        return self.cleaned_data | {"kind": _KINDS(self.cleaned_data["kind"])}
