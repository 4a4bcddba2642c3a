"""How the relation stands with a customer for whom its end is approved."""

import datetime as dt
from collections.abc import Mapping

from django.db.models import OuterRef, Subquery

from quilate.core.speech import say, spoken
from quilate.customers.standing import Standing
from quilate.value.ending.models import EndingDecision, EndingProposal

_Course, _APPROVED = EndingProposal.Course, EndingProposal.State.APPROVED


def days(_on: dt.date) -> dict[str, Subquery]:
    """Return from when an approved end holds, of either kind."""
    return {f"{each.value}_approved_from": _approved(each) for each in _Course}


def standing_of(days: Mapping[str, dt.date | None], *, on: dt.date) -> Standing | None:
    """Return that the relation ends, or that nothing more is spent on it; else nothing."""
    for course in _Course:
        day = days[f"{course.value}_approved_from"]
        if day:
            label = say("ending-standing", course=course.value)
            since = say("ending-standing-from", day=spoken().date(day))
            return Standing(label, "bad", since, say("ending-standing-meaning"))
    return None


def _approved(course: str) -> Subquery:
    approvals = EndingDecision.objects.filter(
        proposal__customer=OuterRef("pk"),
        proposal__state=_APPROVED,
        proposal__course=course,
        kind=_APPROVED,
    )
    return Subquery(approvals.order_by("-at", "-id").values("holds_from")[:1])
