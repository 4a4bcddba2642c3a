"""Entering people, changing what they may do, and their leaving."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from allauth.mfa.models import Authenticator
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Person
from quilate.core.people.handover import hand_over_all
from quilate.language import Problem


@transaction.atomic
def enter_person(*, known: Mapping[str, object], by: Person, at: dt.datetime) -> Person:
    """Enter somebody, who cannot sign in before they have chosen a password."""
    person = Person.objects.create_user(**known)  # type: ignore[arg-type]
    about = {field: str(known[field]) for field in ("area", "scope")}
    recorded("person.entered", by=by, at=at, subject=person, **about)
    return person


@transaction.atomic
def change_person(person: Person, *, to: Mapping[str, object], by: Person, at: dt.datetime) -> None:
    """Change fields of a person.

    Raises
    ------
    Problem
        If nobody would be left to administer, or somebody would take it from themselves.
    """
    administrators = _locked_administrators()
    person = Person.objects.select_for_update().get(pk=person.pk)
    changes = changed(person, to)
    if not changes:
        return
    _see_that_somebody_administers(person, administrators, by=by)
    person.save(update_fields=list(changes))
    recorded("person.changed", by=by, at=at, subject=person, changes=changes)


@transaction.atomic
def deactivate(person: Person, *, heir: Person | None, by: Person, at: dt.datetime) -> None:
    """Let somebody in no more, and give what is theirs to another, or to nobody.

    What they did stays theirs in the trail: nobody is deleted.
    """
    change_person(person, to={"is_active": False}, by=by, at=at)
    given: dict[str, Any] = dict(hand_over_all(person, to=heir, at=at))
    recorded("person.handed-over", by=by, at=at, subject=person, heir=str(heir or ""), **given)


def reactivate(person: Person, *, by: Person, at: dt.datetime) -> None:
    """Let somebody in again."""
    change_person(person, to={"is_active": True}, by=by, at=at)


@transaction.atomic
def reset_second_factor(person: Person, *, by: Person, at: dt.datetime) -> None:
    """Take away the second factor of somebody who has lost it; the password alone lets them in."""
    Authenticator.objects.filter(user=person).delete()
    recorded("person.second-factor-reset", by=by, at=at, subject=person)


@transaction.atomic
def accept_invitation(person: Person, *, password: str, at: dt.datetime) -> None:
    """Give somebody the password that they have chosen."""
    person.set_password(password)
    person.save(update_fields=["password"])
    recorded("person.password-changed", by=person, at=at, subject=person)


def _locked_administrators() -> set[int]:
    # Held until the change is kept: two who take it from each other wait for one another.
    return {each.pk for each in Person.objects.administrators().select_for_update()}


def _see_that_somebody_administers(person: Person, before: set[int], *, by: Person) -> None:
    if person.pk not in before or person.administers():
        return
    if before == {person.pk}:
        raise Problem("people-last-administrator")
    if person == by:
        raise Problem("people-own-administration")
