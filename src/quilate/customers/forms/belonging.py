"""Where a customer belongs: in the company, under another, with others."""

from typing import Any

from django import forms

from quilate.core.models import Person
from quilate.core.speech import say, say_later
from quilate.customers.filtering import CustomerFilters
from quilate.customers.models import Customer
from quilate.customers.places import (
    Place,
    branches_within_reach,
    owners_within_reach,
    teams_within_reach,
)
from quilate.customers.queries import customers_page

#: Of those who answer to what was written so many are named.
_NAMED = 5


class TeamField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A team, named with its branch: most branches have a team A."""

    def label_from_instance(self, team: Any) -> str:  # noqa: ANN401 - as Django has it
        return f"{team.branch} · {team}"


class PlaceForm(forms.Form):
    """The branch, the team and the owner of a customer."""

    def __init__(self, *arguments: Any, person: Person, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.fields |= {
            "branch": forms.ModelChoiceField(
                branches_within_reach(person),
                label=say("customers-branch"),
                required=False,
                empty_label="—",
            ),
            "team": TeamField(
                teams_within_reach(person),
                label=say("customers-team"),
                required=False,
                empty_label="—",
            ),
            "owner": forms.ModelChoiceField(
                owners_within_reach(person),
                label=say("customers-owner"),
                required=False,
                empty_label="—",
            ),
        }

    def place(self) -> Place:
        """Return what was chosen."""
        chosen = (self.cleaned_data[name] for name in ("branch", "team", "owner"))
        return Place(*(each.pk if each else None for each in chosen))


class OtherCustomerForm(forms.Form):
    """Another customer, by what the search finds them by."""

    other = forms.CharField(help_text=say_later("customers-other-help"), max_length=120)

    def __init__(self, *arguments: Any, person: Person, label: str, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.person = person
        self.fields["other"].label = label

    def clean_other(self) -> Customer:
        """Find the one customer who answers to what was written."""
        text = self.cleaned_data["other"]
        by_key = Customer.objects.visible_to(self.person).current().filter(key=text).first()
        if by_key:
            return by_key
        found = customers_page(self.person, CustomerFilters(text=text), size=_NAMED).rows
        if len(found) == 1:
            return found[0]
        if not found:
            raise forms.ValidationError(say("customers-other-none", text=text))
        names = "; ".join(f"{each.name} ({each.key})" for each in found)
        raise forms.ValidationError(say("customers-other-many", names=names))
