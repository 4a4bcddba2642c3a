"""What the simulated company promises two of its segments, by the ordinary actions."""

import datetime as dt

from django.utils import timezone

from quilate.core.models import Company, Person
from quilate.core.roles import Area
from quilate.language import Language
from quilate.results.propositions.actions import decide, draft
from quilate.results.propositions.models import WORDS
from quilate.results.propositions.said import Said
from quilate.segments.models import Segment

_HELD_DAYS, _REVIEW_DAYS = 210, 90
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


def _segment(name: str, words: Language) -> Segment:
    return Segment.objects.get(name=words(f"demonstration-segment-{name}"))
