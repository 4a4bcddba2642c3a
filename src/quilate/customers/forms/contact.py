"""What identifies and reaches a customer, one at a time."""

from typing import Any

from django import forms

from quilate.core.speech import say, say_later
from quilate.customers.forms.fields import chosen_identifier, identifier_choices
from quilate.customers.given import Identified, Reached
from quilate.customers.models import ContactPoint


class ContactPointForm(forms.Form):
    """A telephone or an e-mail address."""

    point = forms.CharField(
        label=say_later("customers-point"),
        help_text=say_later("customers-phone-help"),
        max_length=254,
    )

    def __init__(self, *arguments: Any, country: str, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.country = country

    def clean_point(self) -> Reached:
        """Read the text: with an @ it is an address."""
        text = self.cleaned_data["point"]
        kind = ContactPoint.Kind.EMAIL if "@" in text else ContactPoint.Kind.PHONE
        reached = Reached(kind.value, text, self.country)
        if problem := reached.problem:
            raise forms.ValidationError(say(problem.message_id, **problem.arguments))
        return reached


class IdentityForm(forms.Form):
    """A national identifier, or another document."""

    identifier_kind = forms.ChoiceField(label=say_later("customers-identifier-of"))
    identifier = forms.CharField(label=say_later("customers-identifier"), max_length=60)

    def __init__(self, *arguments: Any, countries: list[str], **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        kind = self.fields["identifier_kind"]
        assert isinstance(kind, forms.ChoiceField)
        kind.choices = identifier_choices(list(dict.fromkeys(filter(None, countries))))

    def clean(self) -> dict[str, Any]:
        """See that the check digits hold."""
        said = super().clean() or self.cleaned_data
        is_whole = said.get("identifier") and said.get("identifier_kind")
        if is_whole and self.identified().read.is_valid is False:
            self.add_error("identifier", say("customers-identifier-invalid"))
        return said

    def identified(self) -> Identified:
        """Return what was written."""
        country, kind = chosen_identifier(self.cleaned_data["identifier_kind"])
        return Identified(kind, self.cleaned_data["identifier"], country)
