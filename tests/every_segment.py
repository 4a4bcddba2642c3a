"""Segments and what they are promised, for the house with something in every room."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from django.urls import reverse

from quilate.core.facts import prepare
from quilate.core.models import Person
from quilate.results.propositions.actions import decide, draft
from quilate.results.propositions.models import WORDS
from quilate.results.propositions.priorities.actions import Survey, keep
from quilate.results.propositions.priorities.attribute import Attribute
from quilate.results.propositions.said import Said
from quilate.segments.models import Segment
from tests.people import AT

_WEIGHED = [
    ("Sanz", Decimal(3), Decimal(8), Decimal(7)),
    ("Olga", Decimal(2), Decimal(5), Decimal(7)),
    ("Rut", Decimal(1), Decimal(5)),
]


def name_segments(somebody: Person) -> None:
    """Name everybody, and few by every kind of fact; and keep how many they were on two days."""
    prepare(at=AT)
    everybody = {"join": "none", "parts": [{"fact": "orders", "is": "at-most", "values": ["-1"]}]}
    few = [
        {"fact": "city", "is": "any-of", "values": ["Sevilla"]},
        {"fact": "kind", "is": "any-of", "values": ["person"]},
        {"fact": "customer_since", "is": "between", "values": ["2020-01-01", "2026-01-01"]},
        {"fact": "returns_share", "is": "at-least", "values": ["0.25"]},
        {"join": "any", "parts": [{"fact": "orders", "is": "at-least", "values": ["1"]}]},
    ]
    rules = (
        {"name": "Olga", "rule": everybody},
        {"name": "Sanz", "rule": {"join": "all", "parts": few}},
    )
    for said in rules:
        segment = Segment.objects.create(
            owner=somebody, sharing="everybody", created_at=AT, changed_at=AT, **said
        )
        for days in (1, 0):
            sized = {"customers": 6, "current_value": 1234, "clv": None}
            segment.sizes.create(day=AT.date() - dt.timedelta(days), **sized)


def promise_everybody(somebody: Person) -> None:
    """Decide what everybody is promised, and draft something else; of few there is nothing."""
    everybody = Segment.objects.order_by("pk")[0]
    said = Said(
        **dict.fromkeys(WORDS, "Sanz"),
        groups=["invest", "sack"],
        strategies=["protect", "end"],
        owner=somebody,
        holds_from=AT.date(),
        review_on=AT.date() + dt.timedelta(30),
    )
    held = decide(everybody, said, reason="Sanz", seen=None, by=somebody, at=AT)
    draft(everybody, said, seen=held.pk, by=somebody, at=AT)
    table = [Attribute(*each) for each in _WEIGHED]
    for day, answers in ((1, 4), (2, 100)):
        asked = Survey(AT.date().replace(day=day), "Sanz", answers, 10, table, "Sanz")
        keep(everybody, asked, by=somebody, at=AT)


def pages_of_segments() -> Iterator[str]:
    everybody, few = Segment.objects.order_by("pk")
    for segment in (everybody, few):
        yield reverse("segment", args=[segment.pk])
        yield reverse("segment-change", args=[segment.pk])
        yield f"{reverse('customers')}?segment={segment.pk}"
        yield reverse("proposition", args=[segment.pk])
        yield reverse("proposition-write", args=[segment.pk])
        yield reverse("priorities", args=[segment.pk])
        yield reverse("segment-survey", args=[segment.pk])
    yield reverse("proposition-end", args=[everybody.pk])
    yield f"{reverse('segment-new')}?from={few.pk}"
    yield f"{reverse('segment-overlap')}?a={everybody.pk}&b={few.pk}"
