"""Pairs who may be the same, and merges, listed."""

from dataclasses import dataclass

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Job, Person
from quilate.customers.consenting import consents_in_force
from quilate.customers.masking import Shown, shown_to
from quilate.customers.merging.jobs import KEY
from quilate.customers.merging.models import Merge, PossibleDuplicate
from quilate.customers.models import Consent, Customer

_PAGE = 50


@dataclass(frozen=True)
class Side:
    """One of two customers who are compared."""

    customer: Customer
    identities: list[Shown]
    contact_points: list[Shown]
    consents: list[Consent]


def duplicates_page(person: Person, *, cursor: str = "") -> KeysetPage[PossibleDuplicate]:
    """Return a page of the pairs that a person may see, the most likely first."""
    pairs = PossibleDuplicate.objects.visible_to(person).open()
    order = ("-likelihood", "-id")
    return keyset_page(pairs.select_related("first", "second"), order, size=_PAGE, cursor=cursor)


def merges_page(person: Person, *, cursor: str = "") -> KeysetPage[Merge]:
    """Return a page of the merges of which a person may see both customers, the last first."""
    merges = Merge.objects.between(Customer.objects.visible_to(person))
    shown = merges.select_related("survivor", "loser", "by", "undone_by")
    return keyset_page(shown, ("-at", "-id"), size=_PAGE, cursor=cursor)


def side_of(customer: Customer, *, by: Person) -> Side:
    """Return what stands on a customer's side of a comparison."""
    return Side(
        customer,
        shown_to(by, customer.identities.order_by("kind", "id")),
        shown_to(by, customer.contact_points.order_by("kind", "id")),
        consents_in_force(customer),
    )


def pair_of(one: Customer, other: Customer) -> PossibleDuplicate | None:
    """Return what a search found of two customers."""
    first, second = sorted((one.pk, other.pk))
    return PossibleDuplicate.objects.filter(first=first, second=second).first()


def is_searching() -> bool:
    """Return whether a search waits or runs."""
    return Job.objects.filter(key=KEY, finished_at=None).exists()
