"""Fields that the forms of a plan share."""

import datetime as dt
from collections.abc import Iterable

from django import forms
from django.core.validators import MinValueValidator
from django.db.models import TextChoices

from quilate.core.models import Person
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput


def choice(message: str, choices: type[TextChoices]) -> forms.ChoiceField:
    """Return a field for one of some; ``<message>-label`` is its label."""
    return forms.ChoiceField(label=say(f"{message}-label"), choices=named(message, choices))


def named(message: str, choices: type[TextChoices]) -> list[tuple[str, str]]:
    """Return choices, each by what the message calls it."""
    return [(each.value, say(message, name=each.value)) for each in choices]


def one_of(people: Iterable[Person], label: str, help_text: str) -> forms.TypedChoiceField:
    """Return a field for one of some people."""
    named = {str(each.pk): each for each in people}
    return forms.TypedChoiceField(
        label=say(label),
        help_text=say(help_text),
        choices=[("", "—"), *((number, each.name) for number, each in named.items())],
        coerce=named.get,
        empty_value=None,
    )


def day(label: str, *, first: dt.date | None = None, help_text: str = "") -> forms.DateField:
    """Return a field for a day, from the first one on that may be."""
    said = say("plans-day-past")
    return forms.DateField(
        label=say(label),
        help_text=say(help_text) if help_text else "",
        widget=DayInput(),
        validators=[MinValueValidator(first, message=said)] if first else [],
    )
