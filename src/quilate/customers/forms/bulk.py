"""What is to be done with many customers."""

import datetime as dt
from typing import Any

from django import forms

from quilate.core.models import Person
from quilate.core.speech import say
from quilate.customers.bulk import Placing, Withdrawing
from quilate.customers.bulk.placing import PARTS
from quilate.customers.forms.belonging import TeamField
from quilate.customers.forms.consent import DecisionForm
from quilate.customers.places import branches_within_reach, owners_within_reach, teams_within_reach

WITHDRAW = "withdraw"
DEEDS = (*PARTS, WITHDRAW)
#: The list's own filters have the same names.
_PREFIX = "to"


class PlacingForm(forms.Form):
    """To whom, or where, customers go."""

    def __init__(self, *arguments: Any, part: str, person: Person, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.part = part
        field, within_reach = {
            "owner": (forms.ModelChoiceField, owners_within_reach),
            "team": (TeamField, teams_within_reach),
            "branch": (forms.ModelChoiceField, branches_within_reach),
        }[part]
        self.fields[part] = field(
            within_reach(person), label=say(f"customers-{part}"), empty_label="—"
        )

    def deed(self) -> Placing:
        """Return what is to be done."""
        return Placing(self.part, self.cleaned_data[self.part].pk)


class WithdrawalForm(DecisionForm):
    """A withdrawal. There is no form in which many customers agree at once."""

    def deed(self) -> Withdrawing:
        """Return what is to be done."""
        said = self.cleaned_data
        decided_at = self.decided_at(given=False)
        return Withdrawing(said["channel"], said["purpose"], decided_at, self.proof())


def deed_form(
    deed: str,
    data: Any,  # noqa: ANN401 - what a form takes
    *,
    person: Person,
    at: dt.datetime,
) -> PlacingForm | WithdrawalForm:
    """Return the form that says more of what is to be done."""
    if deed == WITHDRAW:
        return WithdrawalForm(data, at=at, prefix=_PREFIX)
    return PlacingForm(data, part=deed, person=person, prefix=_PREFIX)
