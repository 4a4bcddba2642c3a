"""Changing who a customer is, while somebody else may be changing them too."""

from dataclasses import dataclass
from typing import Any

from django import forms

from quilate.core.speech import say
from quilate.customers.forms.profile import ProfileForm
from quilate.customers.given import profile_of
from quilate.customers.models import Customer


@dataclass(frozen=True)
class Difference:
    """A field that somebody else has left otherwise than the person who writes now."""

    label: str
    theirs: str
    ours: str


class ChangedProfileForm(ProfileForm):
    """Who a customer is, with the version that the person had read."""

    version = forms.IntegerField(widget=forms.HiddenInput())

    def __init__(self, data: Any, *, customer: Customer) -> None:  # noqa: ANN401 - as Django has it
        initial = profile_of(customer) | {"version": customer.version}
        super().__init__(data, kind=customer.kind, initial=initial)
        self.overtaken: list[Difference] = []

    def compare_with(self, customer: Customer) -> None:
        """Show what differs from the customer as somebody else left them.

        What was written stays in the form; saved again, it overrides what it was compared with.
        """
        theirs, ours = profile_of(customer), self.profile()
        self.overtaken = [
            Difference(say("customers-field", field=field), _shown(theirs[field]), _shown(value))
            for field, value in ours.items()
            if theirs[field] != value
        ]
        self.data = {**self.data.dict(), "version": customer.version}  # type: ignore[attr-defined]


def _shown(value: object) -> str:
    return str(value or "—")
