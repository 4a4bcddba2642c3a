"""What the house of tests/every_page.py has of analyses: two by tier, one by segments."""

import datetime as dt
from collections.abc import Iterator

from django.urls import reverse

from quilate.core.models import Person
from quilate.value.analysis.choosing import Chosen
from quilate.value.analysis.keeping import analysed, keep
from quilate.value.analysis.models import Analysis
from quilate.value.analysis.steps import STEPS
from tests.people import AT


def analyse_the_house(somebody: Person) -> None:
    """Keep analyses, one after the other."""
    for days, by in enumerate(("tier", "segment", "tier")):
        found = analysed(
            Chosen(somebody, by),
            by=somebody,
            at=AT + dt.timedelta(days=days),
            told=lambda _step: None,
        )
        keep(found)


def pages_of_analyses() -> Iterator[str]:
    yield reverse("analyses")
    for by in ("tier", "segment"):
        yield from (f"{reverse('analysing', args=[step])}?by={by}" for step in STEPS)
    yield from (reverse("analysis", args=[each.pk]) for each in Analysis.objects.all())
