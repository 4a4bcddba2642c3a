"""A decision of a customer."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone

from quilate.core.speech import say, say_later
from quilate.customers.consenting import CHANNELS, OBTAINED, PURPOSES, Proof
from quilate.customers.forms.fields import DayInput
from quilate.customers.loading.consents import moment_of

_GIVEN = "given"


class DecisionForm(forms.Form):
    """What every decision has, and how it was obtained."""

    channel = forms.ChoiceField(label=say_later("customers-consent-channel"))
    purpose = forms.ChoiceField(label=say_later("customers-consent-purpose"))
    obtained = forms.ChoiceField(label=say_later("customers-consent-obtained"))
    reference = forms.CharField(
        label=say_later("customers-consent-reference"),
        help_text=say_later("customers-consent-reference-help"),
        max_length=120,
        required=False,
    )
    decided_on = forms.DateField(label=say_later("customers-consent-day"), widget=DayInput())

    def __init__(self, *arguments: Any, at: dt.datetime, **named: Any) -> None:  # noqa: ANN401
        named["initial"] = {"decided_on": timezone.localdate(at)} | named.get("initial", {})
        super().__init__(*arguments, **named)
        self.at = at
        self._choose("channel", "customers-channel", CHANNELS)
        self._choose("purpose", "customers-purpose", PURPOSES)
        self._choose("obtained", "customers-obtained", OBTAINED)

    def clean_decided_on(self) -> dt.date:
        """See that nobody decides in the future."""
        day: dt.date = self.cleaned_data["decided_on"]
        if day > timezone.localdate(self.at):
            raise forms.ValidationError(say("customers-consent-in-the-future"))
        return day

    def decided_at(self, *, given: bool) -> dt.datetime:
        """Return the moment: now for today; of an earlier day, what protects the customer most."""
        day = self.cleaned_data["decided_on"]
        if day == timezone.localdate(self.at):
            return self.at
        return moment_of(day, given=given)

    def proof(self) -> Proof:
        """Return how it was obtained."""
        said = self.cleaned_data
        return Proof(said["obtained"], said["reference"], said.get("text_version", ""))

    def _choose(self, name: str, message: str, codes: tuple[str, ...]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(code, say(message, code=code)) for code in codes]


class ConsentForm(DecisionForm):
    """A decision, with its proof."""

    decision = forms.ChoiceField(
        label=say_later("customers-consent-decision"), widget=forms.RadioSelect()
    )
    text_version = forms.CharField(
        label=say_later("customers-consent-text-version"),
        help_text=say_later("customers-consent-text-version-help"),
        max_length=40,
        required=False,
    )
    field_order = (
        *("channel", "purpose", "decision", "obtained", "reference", "text_version", "decided_on"),
    )

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self._choose("decision", "customers-decision", (_GIVEN, "withdrawn"))

    def clean(self) -> dict[str, Any]:
        """See that a consent has a proof."""
        said = super().clean() or self.cleaned_data
        if said.get("decision") == _GIVEN and not said.get("reference"):
            self.add_error("reference", say("customers-consent-needs-proof"))
        return said

    @property
    def given(self) -> bool:
        """Return whether the customer agreed."""
        return bool(self.cleaned_data["decision"] == _GIVEN)
