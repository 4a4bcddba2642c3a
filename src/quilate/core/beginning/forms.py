"""What is asked at the first start."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from quilate.core.models import Person
from quilate.core.places import (
    FIRST_COUNTRIES,
    country_choices,
    currency_choices,
    time_zone_choices,
)
from quilate.core.speech import say, spoken

_LIKELIEST_ZONE = "Europe/Madrid"


class BeginningForm(forms.Form):
    """The company and its first administrator; all else can be said later."""

    company = forms.CharField(max_length=200)
    country = forms.ChoiceField()
    currency = forms.ChoiceField()
    time_zone = forms.ChoiceField()
    language = forms.ChoiceField(choices=[("es", "Español"), ("en", "English")])
    name = forms.CharField(max_length=200)
    email = forms.EmailField(max_length=254)
    password = forms.CharField(
        widget=forms.PasswordInput({"autocomplete": "new-password"}), strip=False
    )

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        likely = {
            "country": FIRST_COUNTRIES[0],
            "time_zone": _LIKELIEST_ZONE,
            "language": spoken().code,
        }
        super().__init__(*arguments, **named | {"initial": likely})
        for name, field in self.fields.items():
            field.label = say(f"beginning-field-{name.replace('_', '-')}")
        offered = {
            "country": country_choices(),
            "currency": currency_choices(),
            "time_zone": time_zone_choices(),
        }
        for name, choices in offered.items():
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        self.fields["currency"].help_text = say("company-currency-help")

    @property
    def about(self) -> list[forms.BoundField]:
        """Return the fields of the company."""
        return [self[name] for name in ("company", "country", "currency", "time_zone", "language")]

    @property
    def administrator(self) -> list[forms.BoundField]:
        """Return the fields of the person."""
        return [self[name] for name in ("name", "email", "password")]

    def clean(self) -> None:
        """See that the password is hard to guess, also for who knows the name."""
        said = self.cleaned_data
        if "password" not in said:
            return
        person = Person(name=said.get("name", ""), email=said.get("email", ""))
        try:
            validate_password(said["password"], person)
        except forms.ValidationError as weakness:
            self.add_error("password", weakness)
