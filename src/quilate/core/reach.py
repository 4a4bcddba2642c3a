"""Over which rows a person's scope reaches: those of a branch, of a team, or somebody's own."""

from typing import Any, TypeVar

from django.db import models

from quilate.core.models import Person
from quilate.core.roles import Permission, Scope

Rows = TypeVar("Rows", bound="models.QuerySet[Any]")


def within_reach(rows: Rows, person: Person, *, through: str = "") -> Rows:
    """Keep the rows, of those that have a branch, a team and an owner, that a person may see.

    Parameters
    ----------
    through
        The way from a row to what has them, as queries write it; the row itself unless given.
    """
    of = f"{through}__" if through else ""
    if not person.may(Permission.SEE_CUSTOMERS):
        return rows.none()
    match person.scope:
        case Scope.ALL:
            return rows
        case Scope.BRANCH:
            return (
                rows.filter(**{f"{of}branch": person.branch_id})
                if person.branch_id
                else rows.none()
            )
        case Scope.TEAM:
            return rows.filter(**{f"{of}team": person.team_id}) if person.team_id else rows.none()
    return rows.filter(**{f"{of}owner": person})
