"""How a list of customers is narrowed."""

from typing import Any

from django import forms

from quilate.core.country_select import CountryField
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.customers.models import Customer
from quilate.customers.places import branches_within_reach
from quilate.customers.queries import ORDERS, CustomerFilters

_NARROW = {"class": "select select-sm w-auto"}


class CustomerFiltersForm(forms.Form):
    """How a list of customers is narrowed. What cannot be read narrows nothing."""

    q = forms.CharField(required=False, max_length=120)
    sort = forms.CharField(required=False)
    cursor = forms.CharField(required=False)

    def __init__(self, *arguments: Any, person: Person, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        kinds = [(kind.value, say(f"customers-kind-{kind.value}")) for kind in Customer.Kind]
        self.fields |= {
            "kind": _choice(say("customers-kind"), say("customers-any-kind"), kinds),
            "country": CountryField(
                required=False,
                label=say("customers-country"),
                empty_label=say("customers-any-country"),
                attrs=_NARROW,
            ),
            "branch": forms.ModelChoiceField(
                branches_within_reach(person),
                required=False,
                label=say("customers-branch"),
                empty_label=say("customers-any-branch"),
                widget=forms.Select(_NARROW),
            ),
        }

    @property
    def choices_shown(self) -> list[forms.BoundField]:
        """Return the fields that are chosen from."""
        return [self[name] for name in ("kind", "country", "branch")]

    @property
    def is_narrowed(self) -> bool:
        """Return whether anything narrows the list."""
        return any(self.data.get(name) for name in ("q", "kind", "country", "branch"))

    def filters(self) -> CustomerFilters:
        """Return what was asked for."""
        self.is_valid()
        said = self.cleaned_data
        branch = said.get("branch")
        return CustomerFilters(
            text=said.get("q", ""),
            kind=said.get("kind", ""),
            country=said.get("country", ""),
            branch=branch.pk if branch else None,
            order=said["sort"] if said.get("sort") in ORDERS else "name",
            cursor=said.get("cursor", ""),
        )


def _choice(label: str, any_of_them: str, choices: list[tuple[str, str]]) -> forms.ChoiceField:
    return forms.ChoiceField(
        required=False,
        label=label,
        choices=[("", any_of_them), *choices],
        widget=forms.Select(_NARROW),
    )
