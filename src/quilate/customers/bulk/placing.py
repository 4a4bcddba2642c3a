"""Giving many customers to another owner, team or branch."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any, Self

from django.db.models import F

from quilate.core.audit import recorded_of_many
from quilate.core.changes import Changes
from quilate.core.models import Branch, Person, Team
from quilate.customers.models import Customer
from quilate.customers.places import Place, is_within_reach

#: What of a place can be given to many.
PARTS = ("owner", "team", "branch")


@dataclass(frozen=True)
class Placing:
    """Give customers to somebody, to a team or to a branch.

    A team takes customers into its branch; a branch takes them out of a team of another one.

    Attributes
    ----------
    part
        One of ``PARTS``.
    number
        Of the owner, the team or the branch.
    """

    part: str
    number: int

    def do(self, customers: Sequence[Customer], *, by: Person, at: dt.datetime) -> Counter[str]:
        """Give the customers, as somebody could give each alone."""
        may_place = cache(lambda place: is_within_reach(by, place))
        going: dict[Place, list[Customer]] = defaultdict(list)
        outcome: Counter[str] = Counter()
        for customer in customers:
            place = self._place_of(customer)
            if place == Place(customer.branch_id, customer.team_id, customer.owner_id):
                outcome["same"] += 1
            elif not may_place(place):
                outcome["beyond"] += 1
            else:
                going[place].append(customer)
        for place, group in going.items():
            self._give(group, place, by=by, at=at)
            outcome["changed"] += len(group)
        return outcome

    def kept(self) -> dict[str, Any]:
        """Return it as jobs and the trail keep it."""
        return {"deed": self.part, "to": self.number}

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Return what was kept."""
        return cls(kept["deed"], kept["to"])

    def _place_of(self, customer: Customer) -> Place:
        if self.part == "owner":
            return Place(customer.branch_id, customer.team_id, self.number)
        if self.part == "team":
            return Place(_branch_of(self.number), self.number, customer.owner_id)
        stays = customer.team is not None and customer.team.branch_id == self.number
        return Place(self.number, customer.team_id if stays else None, customer.owner_id)

    def _give(
        self, customers: list[Customer], place: Place, *, by: Person, at: dt.datetime
    ) -> None:
        numbers = [customer.pk for customer in customers]
        after = {"version": F("version") + 1, "updated_at": at}
        Customer.objects.filter(pk__in=numbers).update(**asdict(place), **after)
        names = _names(place)
        told = ((customer.pk, {"changes": _changes(customer, names)}) for customer in customers)
        recorded_of_many("customer.placed", told, about=Customer, by=by, at=at)


def _branch_of(team: int) -> int | None:
    return Team.objects.values_list("branch_id", flat=True).filter(pk=team).first()


def _names(place: Place) -> dict[str, str]:
    return {
        "branch": str(Branch.objects.filter(pk=place.branch_id or 0).first() or ""),
        "team": str(Team.objects.filter(pk=place.team_id or 0).first() or ""),
        "owner": str(Person.objects.filter(pk=place.owner_id or 0).first() or ""),
    }


def _changes(customer: Customer, names: Mapping[str, str]) -> Changes:
    before = {part: str(getattr(customer, part) or "") for part in names}
    return {part: [before[part], name] for part, name in names.items() if before[part] != name}
