"""Drafting what a segment is promised, deciding it, and ending it."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import PolicyOvertaken
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.results.propositions.models import Proposition
from quilate.results.propositions.said import Said
from quilate.segments.models import Segment

_State = Proposition.State
_DEEDS = {
    _State.DRAFT: "proposition.drafted",
    _State.DECIDED: "proposition.decided",
    _State.ENDED: "proposition.ended",
}
#: Without these nothing is decided.
NEEDED = ("needs", "promise", "difference", "owner", "holds_from", "review_on")


@transaction.atomic
def draft(
    segment: Segment, said: Said, *, seen: int | None, by: Person, at: dt.datetime, reason: str = ""
) -> Proposition:
    """Keep what somebody thinks of promising a segment; what holds goes on holding.

    Parameters
    ----------
    seen
        The number of the last version when the person began; None if there was none.

    Raises
    ------
    PermissionDenied
        If the person may not plan.
    PolicyOvertaken
        If somebody has written another version meanwhile.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    return _write(segment, said, _State.DRAFT, seen=seen, reason=reason, by=by, at=at)


@transaction.atomic
def decide(
    segment: Segment, said: Said, *, reason: str, seen: int | None, by: Person, at: dt.datetime
) -> Proposition:
    """Let a proposition hold from its day on; ``seen`` and what is raised are as of a draft.

    Raises
    ------
    Problem
        If no reason is given, or something is missing without which nobody could keep it.
    """
    see_that_may(by, Permission.SET_POLICY)
    missing = [name for name in NEEDED if not getattr(said, name)]
    if missing or not reason.strip():
        raise Problem("propositions-not-whole")
    return _write(segment, said, _State.DECIDED, seen=seen, reason=reason, by=by, at=at)


@transaction.atomic
def end(
    segment: Segment, on: dt.date, *, reason: str, seen: int | None, by: Person, at: dt.datetime
) -> Proposition:
    """Promise a segment nothing of its own any more, from a day on.

    Raises
    ------
    Problem
        If no reason is given, or nothing was decided that could end.
    """
    see_that_may(by, Permission.SET_POLICY)
    if not reason.strip():
        raise Problem("propositions-not-whole")
    decided = Proposition.objects.filter(segment=segment).exclude(state=_State.DRAFT)
    last = decided.order_by("-id").first()
    if last is None or last.state == _State.ENDED:
        raise Problem("propositions-nothing-to-end")
    said = Said(holds_from=on)
    return _write(segment, said, _State.ENDED, seen=seen, reason=reason, by=by, at=at)


def _write(  # noqa: PLR0913 - what every version says of itself
    segment: Segment,
    said: Said,
    state: Proposition.State,
    *,
    seen: int | None,
    reason: str,
    by: Person,
    at: dt.datetime,
) -> Proposition:
    _wait(segment, seen)
    told = {"reason": reason, "by": by, "at": at}
    version = Proposition(segment=segment, state=state, **said.written(), **told)
    version.save()
    recorded(_DEEDS[state], by=by, at=at, subject=segment, name=segment.name, about=reason)
    return version


def _wait(segment: Segment, seen: int | None) -> None:
    """See that nobody has written another version; until the transaction ends nobody does."""
    Segment.objects.select_for_update().get(pk=segment.pk)
    versions = Proposition.objects.filter(segment=segment)
    last = versions.select_related("by", "owner").order_by("-id").first()
    if last and last.pk != seen:
        raise PolicyOvertaken(last, seen=versions.filter(pk=seen or 0).first())
