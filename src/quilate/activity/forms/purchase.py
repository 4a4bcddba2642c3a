"""A purchase, or what came back, as somebody writes it down."""

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from quilate.activity.models import Product
from quilate.core.amounts import MoneyField
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput

CHANNELS = ("shop", "branch", "phone", "web", "visit", "app")


class PurchaseForm(forms.Form):
    """What was bought or came back, when, by which way, for how much, and what it cost."""

    def __init__(
        self,
        data: Any,  # noqa: ANN401 - what a form takes
        *,
        today: dt.date,
        currency: str,
    ) -> None:
        super().__init__(data, initial={"day": today, "is_return": "no"})
        self._today = today
        channels = [(code, say("activity-channel", code=code)) for code in CHANNELS]
        kinds = [("no", say("activity-is-purchase")), ("yes", say("activity-is-return"))]
        self.fields |= {
            "is_return": forms.ChoiceField(
                label=say("activity-what-happened"), choices=kinds, widget=forms.RadioSelect
            ),
            "day": forms.DateField(label=say("activity-day"), widget=DayInput()),
            "channel": forms.ChoiceField(label=say("activity-by-channel"), choices=channels),
            "amount": _money("activity-net-amount", currency, "activity-net-amount-help"),
            "cost": _money("activity-its-cost", currency, "activity-its-cost-help"),
            "product": forms.CharField(
                label=say("activity-product-key"), required=False, max_length=60
            ),
        }
        self.fields["cost"].required = False

    def clean_day(self) -> dt.date:
        """See that it has happened."""
        day: dt.date = self.cleaned_data["day"]
        if day > self._today:
            raise ValidationError(say("activity-day-to-come"))
        return day

    def clean_product(self) -> str:
        """See that there is such a product."""
        key: str = self.cleaned_data["product"].strip()
        if key and not Product.objects.filter(key=key).exists():
            raise ValidationError(say("activity-no-such-product"))
        return key

    def said(self) -> dict[str, Any]:
        """Return what was written, as the table of order lines has it."""
        written = dict(self.cleaned_data)
        return written | {"is_return": written["is_return"] == "yes"}


def _money(label: str, currency: str, help_text: str) -> MoneyField:
    return MoneyField(label=say(label, currency=currency), help_text=say(help_text))
