"""Who a customer is."""

from typing import Any

from django import forms

from quilate.core.country_select import CountryField
from quilate.core.speech import say, say_later
from quilate.customers.forms.fields import DayInput
from quilate.customers.models import Customer
from quilate.language import LANGUAGES

_OF_A_PERSON = ("given_names", "surname_1", "surname_2", "birth_date", "sex")
_OF_AN_ORGANISATION = ("legal_name",)
_SEXES = ("female", "male", "other")


class ProfileForm(forms.Form):
    """Who a customer is, where they live and in which language they are spoken to."""

    given_names = forms.CharField(label=say_later("customers-given-names"), max_length=120)
    surname_1 = forms.CharField(
        label=say_later("customers-surname-1"), max_length=80, required=False
    )
    surname_2 = forms.CharField(
        label=say_later("customers-surname-2"), max_length=80, required=False
    )
    legal_name = forms.CharField(label=say_later("customers-legal-name"), max_length=200)
    birth_date = forms.DateField(
        label=say_later("customers-birth-date"), required=False, widget=DayInput()
    )
    sex = forms.ChoiceField(label=say_later("customers-sex"), required=False)
    language = forms.ChoiceField(label=say_later("customers-language"))
    street_address = forms.CharField(
        label=say_later("customers-street"), max_length=200, required=False
    )
    city = forms.CharField(label=say_later("customers-city"), max_length=120, required=False)
    region = forms.CharField(label=say_later("customers-region"), max_length=80, required=False)

    def __init__(self, *arguments: Any, kind: str, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.kind = kind
        is_person = kind == Customer.Kind.PERSON
        for name in _OF_AN_ORGANISATION if is_person else _OF_A_PERSON:
            del self.fields[name]
        self.fields["country"] = CountryField(
            label=say("customers-country"), required=False, empty_label="—"
        )
        self._choose("language", [(code, say(f"customers-language-{code}")) for code in LANGUAGES])
        if is_person:
            sexes = [(sex, say(f"customers-sex-{sex}")) for sex in _SEXES]
            self._choose("sex", [("", "—"), *sexes])

    def profile(self) -> dict[str, Any]:
        """Return what was written, in the fields of a customer."""
        names = [*ProfileForm.base_fields, "country"]
        said = {name: self.cleaned_data[name] for name in names if name in self.fields}
        return {"kind": self.kind} | said

    def _choose(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices
