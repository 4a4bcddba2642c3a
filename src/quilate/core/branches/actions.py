"""Opening, renaming and closing branches and teams."""

import datetime as dt
from collections.abc import Mapping
from typing import TypeVar

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Branch, Person, Team
from quilate.language import Problem

Place = TypeVar("Place", Branch, Team)


@transaction.atomic
def open_place(place: Place, *, by: Person, at: dt.datetime) -> Place:
    """Enter a new branch or team."""
    place.save(force_insert=True)
    recorded(f"{place._meta.model_name}.entered", by=by, at=at, subject=place, about=str(place))
    return place


@transaction.atomic
def change_place(place: Place, *, to: Mapping[str, object], by: Person, at: dt.datetime) -> None:
    """Change fields of a branch or a team."""
    changes = changed(place, to)
    if not changes:
        return
    place.save(update_fields=list(changes))
    recorded(f"{place._meta.model_name}.changed", by=by, at=at, subject=place, changes=changes)


@transaction.atomic
def close_branch(branch: Branch, *, by: Person, at: dt.datetime) -> None:
    """Let nobody be put into a branch any more. Its customers stay, and whoever sees all sees them.

    Raises
    ------
    Problem
        If people work there still.
    """
    _see_that_it_is_empty(Person.objects.active().filter(branch=branch).count())
    for team in branch.teams.open():
        change_place(team, to={"closed_at": at}, by=by, at=at)
    change_place(branch, to={"closed_at": at}, by=by, at=at)


@transaction.atomic
def close_team(team: Team, *, by: Person, at: dt.datetime) -> None:
    """Let nobody be put into a team any more.

    Raises
    ------
    Problem
        If people belong to it still.
    """
    _see_that_it_is_empty(Person.objects.active().filter(team=team).count())
    change_place(team, to={"closed_at": at}, by=by, at=at)


@transaction.atomic
def reopen_place(place: Place, *, by: Person, at: dt.datetime) -> None:
    """Let people and customers be put into a closed branch or team again.

    The teams of a branch stay closed until each is opened.

    Raises
    ------
    Problem
        If the branch of a team is closed.
    """
    if isinstance(place, Team) and place.branch.closed_at:
        raise Problem("branches-branch-is-closed", name=place.branch.name)
    change_place(place, to={"closed_at": None}, by=by, at=at)


def _see_that_it_is_empty(people: int) -> None:
    if people:
        raise Problem("branches-not-empty", people=people)
