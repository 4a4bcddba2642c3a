"""What a list of customers is narrowed to, and how that stays quick at a million of them.

Each order of a list has its index, and so have some filters in that order. Any other filter is
gathered when it leaves few customers; when it leaves many, the list is walked in its order until a
page of them is met. Nothing is counted, and nothing large is sorted.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce

from quilate.customers.cities import spellings_of
from quilate.customers.models import Consent, Customer
from quilate.customers.models.customer import CustomerQuerySet

#: How a list may be sorted; each order has its index.
ORDERS = {
    "name": ("sort_name", "id"),
    "-name": ("-sort_name", "-id"),
    "since": ("created_on", "id"),
    "-since": ("-created_on", "-id"),
}
#: From so many customers on, a list is walked until a page of them is met.
MANY = 20_000


@dataclass(frozen=True)
class CustomerFilters:
    """What a list of customers is narrowed to; what is empty narrows nothing.

    Attributes
    ----------
    is_nobodys
        Those without an owner; ``owner`` is empty then.
    since, until
        The first and the last day on which they became customers.
    channel, purpose
        By and for which they agreed to be contacted; both, or neither.
    segment
        A group that a higher room names, see ``groups``.
    measured
        What was measured of them, by its name, see ``measures``.
    """

    text: str = ""
    kind: str = ""
    country: str = ""
    branch: int | None = None
    team: int | None = None
    owner: int | None = None
    is_nobodys: bool = False
    city: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    channel: str = ""
    purpose: str = ""
    segment: str = ""
    measured: Mapping[str, str] = field(default_factory=dict)
    order: str = "name"
    cursor: str = ""

    def kept(self) -> dict[str, Any]:
        """Return what narrows and sorts, as JSON keeps it."""
        said = {name: value for name, value in vars(self).items() if value and name != "cursor"}
        days = {name: value.isoformat() for name, value in said.items() if name in _DAYS}
        return said | days

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Return the filters that were kept."""
        days = {name: dt.date.fromisoformat(kept[name]) for name in _DAYS if name in kept}
        return cls(**{**kept, **days})


_DAYS = ("since", "until")


@dataclass(frozen=True)
class _Condition:
    """What one column has to be."""

    column: str
    tests: Mapping[str, object]
    #: The orders in which an index has the customers who are so, one after the other.
    orders: frozenset[str] = field(default=frozenset())

    @property
    def holds(self) -> Q:
        return Q(**{f"{self.column}__{test}": value for test, value in self.tests.items()})

    def looked_at(self, customers: CustomerQuerySet) -> CustomerQuerySet:
        """Keep who is so, looking at each: no index of the column leads away from the order."""
        name = f"{self.column}_looked_at"
        column = Coalesce(F(self.column), F(self.column))
        tests = {f"{name}__{test}": value for test, value in self.tests.items()}
        return customers.alias(**{name: column}).filter(**tests)


def narrowed(customers: CustomerQuerySet, filters: CustomerFilters) -> CustomerQuerySet:
    """Return the customers that the fields of filters leave, all of them to be read."""
    for condition in _conditions(filters):
        customers = customers.filter(condition.holds)
    if not filters.channel:
        return customers
    return customers.contactable(channel=filters.channel, purpose=filters.purpose)


def narrowed_for_a_page(customers: CustomerQuerySet, filters: CustomerFilters) -> CustomerQuerySet:
    """Return the customers that the fields of filters leave, for a page in the filters' order."""
    order = filters.order.lstrip("-")
    for condition in _conditions(filters):
        everybody = Customer.objects.filter(condition.holds)
        if order in condition.orders:
            customers = customers.filter(condition.holds)
        elif are_many(everybody):
            customers = condition.looked_at(customers)
        else:
            customers = customers.filter(pk__in=everybody.values("pk"))
    return _agreed_for_a_page(customers, filters) if filters.channel else customers


def are_many(rows: QuerySet[Any]) -> bool:
    """Return whether a page of rows is found sooner by walking a list than by gathering all."""
    return rows[MANY : MANY + 1].exists()


def _agreed_for_a_page(customers: CustomerQuerySet, filters: CustomerFilters) -> CustomerQuerySet:
    about = {"channel": filters.channel, "purpose": filters.purpose}
    agreed = Consent.objects.filter(**about, given=True)
    if not are_many(agreed):
        customers = customers.filter(pk__in=agreed.values("customer"))
    return customers.contactable(**about)


def _conditions(filters: CustomerFilters) -> Iterator[_Condition]:
    by_name, by_either = frozenset({"name"}), frozenset({"name", "since"})
    if filters.kind:
        # One of two: walking meets it soon enough.
        yield _Condition("kind", {"exact": filters.kind}, by_either)
    if filters.country:
        yield _Condition("country", {"exact": filters.country}, by_either)
    if filters.branch:
        yield _Condition("branch_id", {"exact": filters.branch}, by_either)
    if filters.team:
        yield _Condition("team_id", {"exact": filters.team}, by_name)
    if filters.owner:
        yield _Condition("owner_id", {"exact": filters.owner}, by_name)
    if filters.is_nobodys:
        yield _Condition("owner_id", {"isnull": True}, by_name)
    if filters.city:
        yield _in_city(filters.city)
    days = {"gte": filters.since, "lte": filters.until}
    if any(days.values()):
        asked = {test: day for test, day in days.items() if day}
        yield _Condition("created_on", asked, frozenset({"since"}))


def _in_city(text: str) -> _Condition:
    spellings = spellings_of(text)
    if len(spellings) == 1:
        return _Condition("city", {"exact": spellings[0]}, frozenset({"name"}))
    return _Condition("city", {"in": spellings})
