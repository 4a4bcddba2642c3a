"""Where in the company a customer belongs, and who may put them there."""

from dataclasses import dataclass

from django.db.models import QuerySet

from quilate.core.models import Branch, Person, Team
from quilate.core.roles import Scope


@dataclass(frozen=True)
class Place:
    """Where in the company a customer belongs."""

    branch_id: int | None = None
    team_id: int | None = None
    owner_id: int | None = None


def first_place(person: Person) -> Place:
    """Return where a customer belongs whom somebody enters: where they will see them again."""
    is_own = person.scope == Scope.OWN
    return Place(person.branch_id, person.team_id, person.pk if is_own else None)


def branches_within_reach(person: Person) -> QuerySet[Branch]:
    """Return the branches in which somebody may place a customer.

    Whoever works over a branch or less places customers within that branch alone: they may hand one
    over to a colleague there, and never send one to where nobody around them would find it.
    """
    branches = Branch.objects.open().order_by("name")
    return branches if person.scope == Scope.ALL else branches.filter(pk=person.branch_id or 0)


def teams_within_reach(person: Person) -> QuerySet[Team]:
    """Return the teams to which somebody may give a customer."""
    teams = Team.objects.open().select_related("branch").order_by("branch__name", "name")
    return teams if person.scope == Scope.ALL else teams.filter(branch_id=person.branch_id or 0)


def owners_within_reach(person: Person) -> QuerySet[Person]:
    """Return the people to whom somebody may give a customer: themselves, and those around."""
    people = Person.objects.active().order_by("name")
    if person.scope == Scope.ALL:
        return people
    if not person.branch_id:
        return people.filter(pk=person.pk)
    return people.filter(branch_id=person.branch_id)


def is_within_reach(person: Person, place: Place) -> bool:
    """Return whether somebody may put a customer in a place."""
    if person.scope == Scope.ALL:
        return True
    if place.branch_id != person.branch_id or not _has_somewhere(person):
        return False
    has_team = not place.team_id or teams_within_reach(person).filter(pk=place.team_id).exists()
    return has_team and _may_be_owned_by(place.owner_id, person)


def _has_somewhere(person: Person) -> bool:
    # Without a branch or a team of theirs they would see nobody, whom they entered neither.
    missing = {Scope.BRANCH: person.branch_id, Scope.TEAM: person.team_id}
    return missing.get(Scope(person.scope), person.pk) is not None


def _may_be_owned_by(owner_id: int | None, person: Person) -> bool:
    if owner_id in {None, person.pk}:
        return True
    return owners_within_reach(person).filter(pk=owner_id).exists()
