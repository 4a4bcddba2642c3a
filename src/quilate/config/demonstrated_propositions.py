"""What the simulated company promises two of its segments, by the ordinary actions."""

import datetime as dt
from decimal import Decimal

from django.utils import timezone

from quilate.core.models import Company, Person
from quilate.core.roles import Area
from quilate.language import Language
from quilate.results.propositions.actions import decide, draft
from quilate.results.propositions.models import WORDS
from quilate.results.propositions.priorities.actions import Survey, keep
from quilate.results.propositions.priorities.attribute import Attribute
from quilate.results.propositions.said import Said
from quilate.segments.models import Segment

_HELD_DAYS, _REVIEW_DAYS, _SURVEYED_DAYS = 210, 90, 40
#: What customers weigh: weight, our score, the best competitor's, and the deviation of ours.
_WEIGHED = {
    "on-time": ("30", "8.7", "7.6", "1.4"),
    "in-stock": ("24", "7.1", "8.2", "1.9"),
    "person": ("18", "8.9", "6.8", "1.3"),
    "price": ("14", "7.7", "8.0", "1.8"),
    "returns": ("9", "8.6", "7.9", "1.5"),
    "shop": ("5", "7.2", "7.4", "2.1"),
}
#: By the end of the message of its segment: what is written of it, and what serves it.
_BEST, _COSTLY = "best", "costly"
#: Of a draft not everything is known yet.
_UNSAID = {_COSTLY: ("proof", "offers")}
_SERVED = {_BEST: (["invest"], ["protect"]), _COSTLY: (["re-engineer", "sack"], ["re-engineer"])}


def promise_some(*, at: dt.datetime) -> None:
    """Let finance decide on one proposition some months ago, and marketing draft another."""
    finance, marketing = (
        Person.objects.filter(area=area).order_by("pk")[0]
        for area in (Area.FINANCE, Area.MARKETING)
    )
    words = Language(Company.current().language)
    said = {name: _said(name, words, marketing, timezone.localdate(at)) for name in _SERVED}
    reason = words("demonstration-proposition-best-reason")
    decide(_segment(_BEST, words), said[_BEST], reason=reason, seen=None, by=finance, at=at)
    keep(_segment(_BEST, words), _survey(words, timezone.localdate(at)), by=marketing, at=at)
    draft(_segment(_COSTLY, words), said[_COSTLY], seen=None, by=marketing, at=at)


def _said(name: str, words: Language, owner: Person, today: dt.date) -> Said:
    groups, strategies = _SERVED[name]
    written = {
        each: words(f"demonstration-proposition-{name}-{each}")
        for each in WORDS
        if each not in _UNSAID.get(name, ())
    }
    return Said(
        **written,
        groups=groups,
        strategies=strategies,
        owner=owner,
        holds_from=(today - dt.timedelta(days=_HELD_DAYS)).replace(day=1),
        review_on=today + dt.timedelta(days=_REVIEW_DAYS),
    )


def _survey(words: Language, today: dt.date) -> Survey:
    attributes = [
        Attribute(words(f"demonstration-priority-{name}"), *map(Decimal, figures))
        for name, figures in _WEIGHED.items()
    ]
    return Survey(
        taken_on=today - dt.timedelta(days=_SURVEYED_DAYS),
        source=words("demonstration-priorities-source"),
        answers=64,
        scale_top=10,
        attributes=attributes,
        competitor=words("demonstration-priorities-competitor"),
    )


def _segment(name: str, words: Language) -> Segment:
    return Segment.objects.get(name=words(f"demonstration-segment-{name}"))
