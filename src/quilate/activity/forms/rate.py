"""What a currency is worth, as somebody writes it down."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django import forms

from quilate.core.places import currency_choices
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput

#: The least that the database holds.
_LEAST = Decimal("0.00000001")


class RateForm(forms.Form):
    """A currency, a day, and what one unit is worth from that day on."""

    def __init__(self, *arguments: Any, account: str, today: dt.date, **named: Any) -> None:  # noqa: ANN401
        initial = {"day": today} | named.pop("initial", {})
        super().__init__(*arguments, **named | {"initial": initial})
        others = [each for each in currency_choices() if each[0] != account]
        self.fields |= {
            "currency": forms.ChoiceField(
                label=say("activity-currency"), choices=[("", "—"), *others]
            ),
            "day": forms.DateField(label=say("activity-valid-from"), widget=DayInput()),
            "rate": forms.DecimalField(
                label=say("activity-rate"),
                help_text=say("activity-rate-help", account=account),
                localize=True,
                min_value=_LEAST,
                max_digits=18,
                decimal_places=8,
            ),
        }
