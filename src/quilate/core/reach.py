"""Over which rows a person's scope reaches: those of a branch, of a team, or somebody's own."""

from typing import Any, Protocol, TypeVar

from django.db import models

from quilate.core.models import Person
from quilate.core.roles import Area, Permission, Scope, allowed

Rows = TypeVar("Rows", bound="models.QuerySet[Any]")


class Placed(Protocol):
    """What has a branch, a team and an owner, by their numbers."""

    branch_id: int | None
    team_id: int | None
    owner_id: int | None


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


def reach_of(person: Person) -> dict[str, object]:
    """Return over whom a person's scope reaches, as what is kept by reach has it."""
    whose: dict[str, object] = {"branch": None, "team": None, "owner": None}
    match person.scope:
        case Scope.BRANCH:
            whose["branch"] = person.branch
        case Scope.TEAM:
            whose["team"] = person.team
        case Scope.OWN:
            whose["owner"] = person
    return {"scope": person.scope, **whose}


def reaches_everybody(person: Person) -> bool:
    """Return whether a person may see every customer, and so what is known of them together."""
    return person.may(Permission.SEE_CUSTOMERS) and person.scope == Scope.ALL


def people_reaching(placed: Placed, permission: Permission) -> models.QuerySet[Person]:
    """Return the people whose scope reaches something, and who may do something over it."""
    reaching = {
        Scope.ALL: models.Q(),
        Scope.BRANCH: models.Q(branch__isnull=False, branch=placed.branch_id),
        Scope.TEAM: models.Q(team__isnull=False, team=placed.team_id),
        Scope.OWN: models.Q(pk=placed.owner_id),
    }
    found = models.Q(pk__in=[])
    for scope, reaches in reaching.items():
        areas = [area for area in Area if allowed(area, scope, permission)]
        found |= models.Q(reaches, scope=scope, area__in=areas)
    return Person.objects.active().filter(found).order_by("name", "pk")
