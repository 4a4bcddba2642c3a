"""What somebody writes of a customer's spend: an answer, what papers say, or that it is wrong."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator

from quilate.core.amounts import MoneyField
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput
from quilate.value.share.actions import Told
from quilate.value.share.models import Origin
from quilate.value.share.models.origin import PAPERS

_LONGEST = 500
_TEN = 10


class _Telling(forms.Form):
    """What both forms ask at the end: which day it is of, and a note."""

    def _add_day_and_note(self, day: str, *, today: dt.date) -> None:
        passed = MaxValueValidator(today, message=say("wallet-day-to-come"))
        self.fields["told_on"] = forms.DateField(
            label=say(day), widget=DayInput(), initial=today, validators=[passed]
        )
        self.fields["note"] = forms.CharField(
            label=say("wallet-note"),
            help_text=say("wallet-note-help"),
            required=False,
            max_length=_LONGEST,
        )

    def _told(self, origin: Origin, figure: Decimal) -> Told:
        return Told(origin, figure, self.cleaned_data["told_on"], self.cleaned_data["note"])


class AnswerForm(_Telling):
    """What the customer answered: of every ten, or an amount a year."""

    def __init__(self, data: Mapping[str, Any] | None, *, today: dt.date, currency: str) -> None:
        super().__init__(data, prefix="answer")
        self.fields["of_ten"] = forms.DecimalField(
            label=say("wallet-of-ten", currency=currency),
            help_text=say("wallet-of-ten-help"),
            required=False,
            min_value=0,
            max_value=_TEN,
            decimal_places=1,
            localize=True,
        )
        self.fields["amount"] = MoneyField(
            label=say("wallet-or-amount", currency=currency),
            help_text=say("wallet-or-amount-help"),
            required=False,
        )
        self._add_day_and_note("wallet-answered-on", today=today)

    def clean(self) -> dict[str, Any]:
        """See that one of the two is told."""
        written: dict[str, Any] = super().clean() or self.cleaned_data
        if self.errors:
            return written
        if (written["of_ten"] is None) == (written["amount"] is None):
            raise forms.ValidationError(say("wallet-one-of-two"))
        return written

    def told(self) -> Told:
        """Return what was written."""
        of_ten = self.cleaned_data["of_ten"]
        if of_ten is not None:
            return self._told(Origin.OF_TEN, of_ten)
        return self._told(Origin.AMOUNT, self.cleaned_data["amount"])


class PaperForm(_Telling):
    """What a contract, a tender or annual accounts say."""

    def __init__(self, data: Mapping[str, Any] | None, *, today: dt.date, currency: str) -> None:
        super().__init__(data, prefix="paper")
        self.fields["origin"] = forms.ChoiceField(
            label=say("wallet-paper"),
            choices=[(each.value, say(f"wallet-origin-{each.value}")) for each in PAPERS],
        )
        self.fields["amount"] = MoneyField(
            label=say("wallet-amount", currency=currency), help_text=say("wallet-amount-help")
        )
        self._add_day_and_note("wallet-paper-on", today=today)

    def told(self) -> Told:
        """Return what was written."""
        written = self.cleaned_data
        return self._told(Origin(written["origin"]), written["amount"])


class TakingBackForm(forms.Form):
    """Why what was said does not hold."""

    def __init__(self, data: Mapping[str, Any] | None) -> None:
        super().__init__(data, prefix="back")
        self.fields["note"] = forms.CharField(label=say("wallet-why"), max_length=_LONGEST)
