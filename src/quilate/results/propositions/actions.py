"""Drafting what a segment is promised, deciding it, and ending it."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import PolicyOvertaken
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.results.propositions.models import DECISIONS, Proposition
from quilate.results.propositions.said import Said
from quilate.segments.models import Segment

_State = Proposition.State
_DEEDS = {
    _State.DRAFT: "proposition.drafted",
    _State.DECIDED: "proposition.decided",
    _State.ENDED: "proposition.ended",
    _State.DROPPED: "proposition.dropped",
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
    last = _decided_last(segment)
    if last is None or last.state == _State.ENDED:
        raise Problem("propositions-nothing-to-end")
    said = Said(holds_from=on)
    return _write(segment, said, _State.ENDED, seen=seen, reason=reason, by=by, at=at)


@transaction.atomic
def drop(segment: Segment, *, seen: int | None, by: Person, at: dt.datetime) -> Proposition:
    """Go on without a draft that nobody decided on; it stays in the history.

    Raises
    ------
    Problem
        If the last version is not the draft that the person saw.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    last = _last(segment)
    if last is None or last.pk != seen or last.state != _State.DRAFT:
        raise Problem("propositions-no-draft")
    decided = _decided_last(segment)
    said = Said.of(decided) if decided else Said()
    return _write(segment, said, _State.DROPPED, seen=seen, reason="", by=by, at=at)


def _decided_last(segment: Segment) -> Proposition | None:
    decided = Proposition.objects.filter(segment=segment, state__in=DECISIONS)
    return decided.order_by("-id").first()


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
    last = _last(segment)
    if last and last.pk != seen:
        versions = Proposition.objects.filter(segment=segment)
        raise PolicyOvertaken(last, seen=versions.filter(pk=seen or 0).first())


def _last(segment: Segment) -> Proposition | None:
    """Return the version written last, which it stays until the transaction ends."""
    Segment.objects.select_for_update().get(pk=segment.pk)
    versions = Proposition.objects.filter(segment=segment).select_related("by", "owner")
    return versions.order_by("-id").first()
