"""What people write about requests."""

import datetime as dt
from typing import Any

from django import forms

from quilate.core.speech import say
from quilate.customers.rights.laws import Right
from quilate.customers.rights.models import RightsRequest
from quilate.customers.rights.rectifying import Correction


class RequestForm(forms.Form):
    """A request, as it came in."""

    kind = forms.ChoiceField()
    received_on = forms.DateField(widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))
    identity_check = forms.ChoiceField()
    asked = forms.CharField(required=False, max_length=4000, widget=forms.Textarea({"rows": 4}))

    def __init__(self, *arguments: Any, today: dt.date, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self._today = today
        kinds = [("", "—"), *((each.value, say("rights-kind", kind=each.value)) for each in Right)]
        checks = [
            (each.value, say("rights-check", check=each.value)) for each in RightsRequest.Check
        ]
        self._name("kind", "rights-kind-label", "rights-kind-help", kinds)
        self._name("received_on", "rights-received", "rights-received-help")
        self._name(
            "identity_check", "rights-check-label", "rights-check-help", [("", "—"), *checks]
        )
        self._name("asked", "rights-asked")
        self.fields["received_on"].initial = today

    def clean_received_on(self) -> dt.date:
        """See that the request has come in."""
        day: dt.date = self.cleaned_data["received_on"]
        if day > self._today:
            raise forms.ValidationError(say("rights-received-later"))
        return day

    def _name(
        self,
        name: str,
        label: str,
        help_text: str = "",
        choices: list[tuple[str, str]] | None = None,
    ) -> None:
        field = self.fields[name]
        field.label = say(label)
        field.help_text = say(help_text) if help_text else ""
        if isinstance(field, forms.ChoiceField) and choices:
            field.choices = choices


class ReasonForm(forms.Form):
    """A text that is kept with a request: the answer, or why not, or why later."""

    text = forms.CharField(max_length=4000, widget=forms.Textarea({"rows": 3}))

    def __init__(self, *arguments: Any, label: str, help_text: str, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.fields["text"].label = label
        self.fields["text"].help_text = help_text


class CorrectedForm(ReasonForm):
    """An answer, with those of the changes that were made for the request."""

    def __init__(self, *arguments: Any, corrections: list[Correction], **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        keys = [each.key for each in corrections]
        self.fields["changed"] = forms.MultipleChoiceField(
            choices=[(key, key) for key in keys], required=False, initial=keys
        )
        self._corrections = corrections

    def ticked(self) -> list[tuple[Correction, bool]]:
        """Return the changes, each with whether it is ticked."""
        chosen = set(self["changed"].value() or [])
        return [(each, each.key in chosen) for each in self._corrections]


class EraseForm(forms.Form):
    """That somebody has read what will be gone."""

    is_sure = forms.BooleanField()

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.fields["is_sure"].label = say("rights-erase-sure")


def answer_form(data: Any = None) -> ReasonForm:  # noqa: ANN401 - what a request has sent
    """Return the form of an answer."""
    return _reason(data, "rights-answer-label", "rights-answer-help", "answer")


def corrected_form(corrections: list[Correction], data: Any = None) -> CorrectedForm:  # noqa: ANN401
    """Return the form of an answer to a request for rectification."""
    return CorrectedForm(
        data,
        corrections=corrections,
        label=say("rights-answer-label"),
        help_text=say("rights-answer-help"),
        prefix="answer",
    )


def refusal_form(data: Any = None) -> ReasonForm:  # noqa: ANN401
    """Return the form of a refusal."""
    return _reason(data, "rights-reason", "rights-refuse-help", "refuse")


def extension_form(data: Any = None) -> ReasonForm:  # noqa: ANN401
    """Return the form with which more time is taken."""
    return _reason(data, "rights-reason", "rights-extend-help", "extend")


def _reason(data: Any, label: str, help_text: str, prefix: str) -> ReasonForm:  # noqa: ANN401
    return ReasonForm(data, label=say(label), help_text=say(help_text), prefix=prefix)
