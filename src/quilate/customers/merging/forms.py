"""What somebody decides who makes one customer of two."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import Field, ForeignKey

from quilate.core.speech import say, spoken
from quilate.customers.merging.fields import differing_fields, is_empty
from quilate.customers.models import Customer

FIRST, SECOND = "first", "second"


@dataclass(frozen=True)
class Choice:
    """A field in which two differ: what each has, and which is chosen."""

    name: str
    label: str
    first: str
    second: str
    chosen: str


class MergeForm(forms.Form):
    """Who survives, and from whom each field comes in which the two differ."""

    def __init__(self, *arguments: Any, first: Customer, second: Customer, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self._first, self._second = first, second
        self._differing = differing_fields(first, second)
        sides = [(FIRST, FIRST), (SECOND, SECOND)]
        self.fields["survivor"] = forms.ChoiceField(
            choices=sides, initial=_longer_known(first, second)
        )
        for each in self._differing:
            self.fields[each.name] = forms.ChoiceField(choices=sides, initial=self._preset(each))

    @property
    def chosen_survivor(self) -> str:
        """Return who survives, as it is chosen now."""
        return str(self["survivor"].value())

    @property
    def choices(self) -> list[Choice]:
        """Return the fields in which the two differ, in words."""
        return [
            Choice(
                field.name,
                say(f"merging-field-{field.name.replace('_', '-')}"),
                _told(self._first, field),
                _told(self._second, field),
                str(self[field.name].value()),
            )
            for field in self._differing
        ]

    def survivor_and_loser(self) -> tuple[Customer, Customer]:
        """Return the two in the order that was chosen."""
        pair = (self._first, self._second)
        return pair if self.cleaned_data["survivor"] == FIRST else (pair[1], pair[0])

    def taken(self) -> set[str]:
        """Return the fields that come from the loser."""
        survivor = self.cleaned_data["survivor"]
        return {each.name for each in self._differing if self.cleaned_data[each.name] != survivor}

    def _preset(self, field: "Field[Any, Any]") -> str:
        preferred = _longer_known(self._first, self._second)
        has_nothing = is_empty(self._first if preferred == FIRST else self._second, field)
        return {FIRST: SECOND, SECOND: FIRST}[preferred] if has_nothing else preferred


def _longer_known(first: Customer, second: Customer) -> str:
    return FIRST if (first.created_on, first.pk) <= (second.created_on, second.pk) else SECOND


def _told(customer: Customer, field: "Field[Any, Any]") -> str:
    value = getattr(customer, field.name)
    if is_empty(customer, field):
        return ""
    if isinstance(value, dt.date):
        return spoken().date(value)
    if field.name == "kind":
        return say(f"customers-kind-{value}")
    return (
        value.name if isinstance(field, ForeignKey) and isinstance(value, Customer) else str(value)
    )
