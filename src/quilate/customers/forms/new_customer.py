"""Entering a customer."""

from typing import Any

from django import forms

from quilate.core.models import Person
from quilate.core.roles import Scope
from quilate.core.speech import say, say_later
from quilate.customers.duplicates import Alike, Somebody, likely_same
from quilate.customers.forms.fields import chosen_identifier, identifier_choices
from quilate.customers.forms.profile import ProfileForm
from quilate.customers.given import Identified, Reached
from quilate.customers.models import Customer
from quilate.customers.places import Place, branches_within_reach, first_place


class NewCustomerForm(ProfileForm):
    """A customer who is not there yet."""

    identifier_kind = forms.ChoiceField(label=say_later("customers-identifier-of"), required=False)
    identifier = forms.CharField(
        label=say_later("customers-identifier"), max_length=60, required=False
    )
    phone = forms.CharField(
        label=say_later("customers-phone"),
        help_text=say_later("customers-phone-help"),
        max_length=40,
        required=False,
    )
    email = forms.CharField(label=say_later("customers-email"), max_length=254, required=False)
    key = forms.CharField(
        label=say_later("customers-key"),
        help_text=say_later("customers-key-help"),
        max_length=60,
        required=False,
    )
    #: Whoever has seen those who may be the same, and enters the customer all the same.
    is_somebody_else = forms.BooleanField(required=False, widget=forms.HiddenInput())

    def __init__(self, *arguments: Any, person: Person, home: str, **named: Any) -> None:  # noqa: ANN401
        named["initial"] = {"country": home, "language": person.language} | named.get("initial", {})
        super().__init__(*arguments, **named)
        self.person = person
        self.home = home
        countries = list(dict.fromkeys(filter(None, (home, self.data.get("country")))))
        self._choose("identifier_kind", identifier_choices(countries))  # type: ignore[arg-type]
        if person.scope == Scope.ALL:
            self.fields["branch"] = forms.ModelChoiceField(
                branches_within_reach(person),
                label=say("customers-branch"),
                required=False,
                empty_label="—",
            )

    def clean(self) -> dict[str, Any]:
        """See that what identifies and reaches the customer can be read."""
        said = super().clean() or self.cleaned_data
        self._clean_identifier()
        for point in self.contact_points():
            if problem := point.problem:
                self.add_error(point.kind, say(problem.message_id, **problem.arguments))
        key = said.get("key")
        if key and Customer.objects.filter(key=key).exists():
            self.add_error("key", say("customers-key-taken", key=key))
        return said

    def identities(self) -> list[Identified]:
        """Return the identifier that was written, if one was."""
        text = self.cleaned_data.get("identifier", "")
        country, kind = chosen_identifier(self.cleaned_data.get("identifier_kind", ""))
        return [Identified(kind, text, country)] if text else []

    def contact_points(self) -> list[Reached]:
        """Return the telephone and the e-mail address that were written."""
        said = self.cleaned_data
        country = said.get("country") or self.home
        return [Reached(kind, said[kind], country) for kind in ("phone", "email") if said.get(kind)]

    def place(self) -> Place:
        """Return where the customer will belong."""
        place = first_place(self.person)
        branch = self.cleaned_data.get("branch")
        return Place(branch.pk) if branch else place

    def likely_same(self) -> list[Alike]:
        """Return the customers, of those that the person may see, who may be the same."""
        if self.cleaned_data["is_somebody_else"]:
            return []
        somebody = Somebody.of(
            Customer(**self.profile()),
            [each.read.value for each in self.identities()],
            [each.value for each in self.contact_points()],
        )
        return likely_same(somebody, Customer.objects.visible_to(self.person).current())

    def _clean_identifier(self) -> None:
        for identity in self.identities():
            if not identity.kind:
                self.add_error("identifier_kind", say("customers-identifier-needs-kind"))
            elif identity.read.is_valid is False:
                self.add_error("identifier", say("customers-identifier-invalid"))
