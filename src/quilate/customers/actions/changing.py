"""Changing who a customer is, and where in the company they belong."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.changes import Changes, changed
from quilate.core.models import Person, Team
from quilate.customers.actions.finding import keep_search_words
from quilate.customers.given import Profile
from quilate.customers.models import Customer
from quilate.customers.places import Place, is_within_reach
from quilate.customers.words import sort_name_of
from quilate.language import Problem


class Overtaken(Problem):
    """Somebody else changed the customer after the person who changes them now had read them.

    Attributes
    ----------
    customer
        As they are now.
    """

    def __init__(self, customer: Customer) -> None:
        super().__init__("customers-overtaken")
        self.customer = customer


@transaction.atomic
def change_customer(
    customer: Customer, *, to: Profile, version: int, by: Person, at: dt.datetime
) -> Changes:
    """Change who a customer is, and return what differs: ``{"city": ["Lima", "Cusco"]}``.

    Parameters
    ----------
    version
        Of the customer as the person had read them.

    Raises
    ------
    Overtaken
        If somebody else has changed them since.
    """
    kept = Customer.objects.select_for_update().get(pk=customer.pk)
    if kept.version != version:
        raise Overtaken(kept)
    changes = changed(kept, to)
    if changes:
        kept.sort_name = sort_name_of(kept)
        _keep(kept, [*changes, "sort_name"], at=at)
        keep_search_words(kept)
        recorded("customer.changed", by=by, at=at, subject=kept, changes=changes)
    return changes


@transaction.atomic
def place_customer(customer: Customer, *, place: Place, by: Person, at: dt.datetime) -> Changes:
    """Give a customer to another branch, team or owner, and return what differs.

    Raises
    ------
    Problem
        If the place is beyond the reach of the person, or its team is of another branch.
    """
    if not is_within_reach(by, place):
        raise Problem("customers-place-out-of-reach")
    if place.team_id and not _is_in_branch(place.team_id, place.branch_id or 0):
        raise Problem("customers-team-of-another-branch")
    kept = (
        Customer.objects.select_for_update(of=("self",))
        .select_related("branch", "team", "owner")
        .get(pk=customer.pk)
    )
    before = _names_of_place(kept)
    numbers = changed(kept, asdict(place))
    if not numbers:
        return {}
    _keep(kept, list(numbers), at=at)
    changes = _between(before, _names_of_place(kept))
    recorded("customer.placed", by=by, at=at, subject=kept, changes=changes)
    return changes


def _keep(customer: Customer, fields: list[str], *, at: dt.datetime) -> None:
    # Not save(): it would set updated_at by a clock of its own.
    values: dict[str, object] = {field: getattr(customer, field) for field in fields}
    customer.version += 1
    Customer.objects.filter(pk=customer.pk).update(
        **values, version=customer.version, updated_at=at
    )


def _is_in_branch(team_id: int, branch_id: int) -> bool:
    return Team.objects.filter(pk=team_id, branch_id=branch_id).exists()


def _names_of_place(customer: Customer) -> dict[str, str]:
    return {
        "branch": str(customer.branch or ""),
        "team": str(customer.team or ""),
        "owner": str(customer.owner or ""),
    }


def _between(before: Mapping[str, str], after: Mapping[str, str]) -> Changes:
    return {
        field: [before[field], after[field]] for field in before if before[field] != after[field]
    }
