"""Keeping segments."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from django.db import IntegrityError, transaction

from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.entitlement import see_that_may, see_that_may_change
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.segments.models import Member, Segment
from quilate.segments.naming import asked_through, named_in, naming
from quilate.segments.queries import members_of
from quilate.segments.uses import Use, uses_of

_BATCH = 5_000


@dataclass(frozen=True)
class Named:
    """What people say of a segment besides its rule."""

    name: str
    description: str = ""
    sharing: str = Segment.Sharing.NOBODY


def create(
    named: Named,
    *,
    rule: dict[str, Any],
    is_list: bool = False,
    by: Person,
    at: dt.datetime,
    on: dt.date,
) -> Segment:
    """Name a group of customers: by a rule, or as the list of those whom it leaves on a day.

    Raises
    ------
    PermissionDenied
        If somebody would share it who may not.
    Problem
        If they have a segment of that name, or its rule names what is not shared as far.
    """
    _see_that_may_share(by, named)
    _see_that_parts_are_shared(rule, named)
    segment = Segment(
        **asdict(named), rule=rule, owner=by, created_at=at, changed_at=at, is_list=False
    )
    with transaction.atomic():
        _keep(segment)
        if is_list:
            _fill(segment, by, on)
        recorded("segment.created", by=by, at=at, subject=segment, name=named.name)
    return segment


def change(
    segment: Segment,
    named: Named,
    *,
    rule: dict[str, Any],
    version: int,
    by: Person,
    at: dt.datetime,
) -> None:
    """Change a segment. Who is in a list stays in it.

    Raises
    ------
    PermissionDenied
        If it is not theirs to change, or to share.
    Problem
        If its owner has another one of that name, or somebody has changed it meanwhile; if its rule
        names what is not shared as far, or it is part of what is shared further; if rules that hold
        for all could not ask for it any more.
    """
    see_that_may_change(by, segment)
    if named.sharing != segment.sharing:
        _see_that_may_share(by, named)
        _see_that_it_is_shared_as_far(segment, named)
    kept_rule = segment.rule if segment.is_list else rule
    _see_that_parts_are_shared(kept_rule, named)
    uses = uses_of(segment, by)
    _see_that_uses_can_go_on(segment, uses, named, kept_rule)
    with transaction.atomic():
        kept = Segment.objects.select_for_update().get(pk=segment.pk)
        if kept.version != version:
            raise Problem("segments-overtaken")
        values = asdict(named) | ({} if kept.is_list else {"rule": rule})
        changes = changed(kept, values)
        if not changes:
            return
        kept.changed_at, kept.version = at, version + 1
        _keep(kept)
        recorded("segment.changed", by=by, at=at, subject=kept, changes=changes)
        if "rule" in changes:
            for follow in {use.follow for use in uses if use.follow}:
                follow(at=at)


@transaction.atomic
def delete(segment: Segment, *, by: Person, at: dt.datetime) -> None:
    """Take a segment away; its customers stay as they are.

    Raises
    ------
    PermissionDenied
        If it is not theirs to delete.
    Problem
        If it is part of the rule of another, or something rests on it.
    """
    see_that_may_change(by, segment)
    if whole := naming(segment):
        raise _part_of("segments-part-of-others", segment, whole)
    if keeping := next((use for use in uses_of(segment, by) if use.keeps), None):
        raise Problem("segments-kept-by", name=segment.name, use=keeping.text)
    Segment.objects.filter(pk=segment.pk).update(deleted_at=at)
    recorded("segment.deleted", by=by, at=at, subject=segment, name=segment.name)


def _fill(segment: Segment, by: Person, on: dt.date) -> None:
    numbers = members_of(segment, by, on=on).tolist()
    Member.objects.bulk_create(
        (Member(segment=segment, customer_id=number, added_on=on) for number in numbers),
        batch_size=_BATCH,
    )
    segment.is_list = True
    segment.save(update_fields=["is_list"])


def _keep(segment: Segment) -> None:
    try:
        with transaction.atomic():
            segment.save()
    except IntegrityError as error:
        raise Problem("segments-name-taken", name=segment.name) from error


def _see_that_parts_are_shared(rule: dict[str, Any], named: Named) -> None:
    parts = Segment.objects.filter(pk__in=named_in(rule))
    hidden = [each.name for each in parts if _reach(each.sharing) < _reach(named.sharing)]
    if hidden:
        raise Problem("segments-parts-not-shared", names=", ".join(sorted(hidden)))


def _see_that_it_is_shared_as_far(segment: Segment, named: Named) -> None:
    beyond = [
        each
        for each in naming(segment)
        if each.owner_id != segment.owner_id or _reach(each.sharing) > _reach(named.sharing)
    ]
    if beyond and _reach(named.sharing) < _reach(segment.sharing):
        raise _part_of("segments-shared-with-others", segment, beyond)


def _see_that_uses_can_go_on(
    segment: Segment, uses: Iterable[Use], named: Named, rule: dict[str, Any]
) -> None:
    asked = set() if segment.is_list else asked_through(rule)
    is_for_all = named.sharing == Segment.Sharing.EVERYBODY
    for use in uses:
        if use.is_for_all and not is_for_all:
            raise Problem("segments-shared-for-use", name=segment.name, use=use.text)
        if not use.without.isdisjoint(asked):
            raise Problem("segments-asks-what-follows", name=segment.name, use=use.text)


def _part_of(message: str, segment: Segment, whole: list[Segment]) -> Problem:
    # Whose they are, and not what they are called: they may be their owner's alone.
    owners = sorted({str(each.owner) for each in whole})
    return Problem(message, name=segment.name, count=len(whole), owners=", ".join(owners))


def _reach(sharing: str) -> int:
    return Segment.Sharing.values.index(sharing)


def _see_that_may_share(person: Person, named: Named) -> None:
    if named.sharing != Segment.Sharing.NOBODY:
        see_that_may(person, Permission.SHARE_VIEWS)
