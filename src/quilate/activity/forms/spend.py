"""What was spent on winning customers, as somebody writes it down."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from quilate.activity.models import Source
from quilate.core.amounts import MoneyField
from quilate.core.places import currency_choices
from quilate.core.speech import say


class MonthInput(forms.DateInput):
    """A month, chosen on the browser's own calendar."""

    input_type = "month"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m")


class SpendForm(forms.Form):
    """A way, a month, and what was spent on it."""

    def __init__(self, *arguments: Any, currency: str, **named: Any) -> None:  # noqa: ANN401
        initial = {"currency": currency} | named.pop("initial", {})
        super().__init__(*arguments, **named | {"initial": initial})
        self.fields |= {
            "source": forms.ModelChoiceField(
                Source.objects.order_by("name"), label=say("activity-source"), empty_label="—"
            ),
            "month": forms.DateField(
                label=say("activity-month"), input_formats=["%Y-%m"], widget=MonthInput()
            ),
            "amount": MoneyField(label=say("activity-spend")),
            "currency": forms.ChoiceField(
                label=say("activity-currency"), choices=currency_choices()
            ),
            "hours": forms.DecimalField(
                label=say("activity-hours"),
                help_text=say("activity-hours-help"),
                required=False,
                localize=True,
                min_value=0,
                max_digits=8,
                decimal_places=1,
            ),
        }

    def said(self) -> dict[str, object]:
        """Return what was spent."""
        return {name: self.cleaned_data[name] for name in ("amount", "currency", "hours")}

    def clean_hours(self) -> Decimal:
        """Return no hours where none were written."""
        return self.cleaned_data["hours"] or Decimal(0)

    def clean_month(self) -> dt.date:
        """Refuse months that nobody can mean."""
        month: dt.date = self.cleaned_data["month"]
        if not 1990 <= month.year <= 2100:
            raise ValidationError(say("activity-month-out-of-range"))
        return month
