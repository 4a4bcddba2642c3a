"""What people write on the customers' pages."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from quilate.core.models import Branch, Person
from quilate.core.roles import Scope
from quilate.core.speech import say
from quilate.customers.models import Customer
from quilate.customers.queries import ORDERS, CustomerFilters

COUNTRIES = ("es", "mx", "co", "cl", "pe", "ar")


class CustomerFiltersForm(forms.Form):
    """How a list of customers is narrowed. What cannot be read narrows nothing."""

    q = forms.CharField(required=False, max_length=120)
    sort = forms.CharField(required=False)
    cursor = forms.CharField(required=False)

    def __init__(self, *arguments: Any, person: Person, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        kinds = [(kind.value, say(f"customers-kind-{kind.value}")) for kind in Customer.Kind]
        countries = [(code.upper(), say(f"customers-country-{code}")) for code in COUNTRIES]
        self.fields |= {
            "kind": _choice(say("customers-kind"), say("customers-any-kind"), kinds),
            "country": _choice(say("customers-country"), say("customers-any-country"), countries),
            "branch": forms.ModelChoiceField(
                _branches_of(person),
                required=False,
                label=say("customers-branch"),
                empty_label=say("customers-any-branch"),
                widget=_narrow_select(),
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
        required=False, label=label, choices=[("", any_of_them), *choices], widget=_narrow_select()
    )


def _narrow_select() -> forms.Select:
    return forms.Select({"class": "select select-sm w-auto"})


def _branches_of(person: Person) -> QuerySet[Branch]:
    branches = Branch.objects.order_by("name")
    return branches if person.scope == Scope.ALL else branches.filter(pk=person.branch_id or 0)
