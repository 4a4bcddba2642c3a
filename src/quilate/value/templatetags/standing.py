"""Where the valuation stands: whether the data are of long ago, and when the next one is."""

import datetime as dt

from django import template
from django.utils import timezone

from quilate.core.models import Person
from quilate.value.jobs import NIGHTLY
from quilate.value.models import ValuationRun
from quilate.value.standing import Asking, asking_of

register = template.Library()


@register.filter
def is_behind(run: ValuationRun) -> bool:
    """Return whether the last day that a run knew is long past."""
    return run.is_behind(timezone.localdate())


@register.filter
def is_past(day: dt.date | None) -> bool:
    """Return whether a day has been."""
    return day is not None and day < timezone.localdate()


@register.simple_tag
def next_valuation(person: Person) -> Asking:
    """Return whether everybody is being valued, and whether the person may have it done."""
    return asking_of(person)


@register.simple_tag
def nightly() -> dt.time:
    """Return when everybody is valued though nobody asks, by the company's clock."""
    return NIGHTLY
