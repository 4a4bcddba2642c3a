"""Customers who may be the same: found by indexes, then compared name by name."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import Q
from rapidfuzz import fuzz

from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.customers.models.customer import CustomerQuerySet
from quilate.customers.words import folded, sort_name_of

#: Of each kind of likeness so many candidates are compared, so that the search stays quick.
_CANDIDATES = 100
#: How alike two names must be, of a hundred: alone, and with a birth date that is the same.
_SAME_NAME, _SAME_NAME_AND_BIRTH = 93, 75
#: From the strongest to the weakest.
_REASONS = ("identifier", "contact", "birth", "name")
_BEGINNING = 3


@dataclass(frozen=True)
class Somebody:
    """A customer as they would be, to be compared with those who are there.

    Attributes
    ----------
    identifiers
        Values as they are kept.
    contacts
        Telephones and e-mail addresses as they are kept.
    number
        Of a customer who is there already, and is not compared with themselves.
    """

    kind: str
    sort_name: str
    birth_date: dt.date | None = None
    identifiers: Sequence[str] = ()
    contacts: Sequence[str] = ()
    number: int | None = None

    @classmethod
    def of(
        cls, customer: Customer, identifiers: Iterable[str], contacts: Iterable[str]
    ) -> "Somebody":
        """Return a customer, kept or not yet, with what identifies and reaches them."""
        return cls(
            kind=customer.kind,
            sort_name=sort_name_of(customer),
            birth_date=customer.birth_date,
            identifiers=tuple(identifiers),
            contacts=tuple(contacts),
            number=customer.pk,
        )


@dataclass
class Alike:
    """A customer who may be the same, and why.

    Attributes
    ----------
    reasons
        Of ``identifier``, ``contact``, ``birth`` and ``name``: the strongest first.
    likeness
        Of a hundred, how alike the names are.
    """

    customer: Customer
    likeness: float
    reasons: list[str] = field(default_factory=list)


def likely_same(somebody: Somebody, among: CustomerQuerySet, *, most: int = 5) -> list[Alike]:
    """Return the customers who may be somebody, the likeliest first.

    The same identifier, telephone or e-mail address is enough; else the name must be nearly the
    same, or fairly, with the same birth date. ``among`` are those whom the person may see: of
    others nothing is told, not even that they are there.
    """
    by_reason = {
        "identifier": _with_identifier(somebody),
        "contact": _with_contact(somebody),
        "birth": _born_the_same_day(somebody),
        "name": _named_alike(somebody),
    }
    # Nobody new can be found again: their number is not asked about.
    others = among.exclude(pk=somebody.number) if somebody.number else among
    found: dict[int, Alike] = {}
    for reason, condition in by_reason.items():
        if condition is None:
            continue
        candidates = others.filter(condition)
        for customer in candidates.order_by("sort_name", "id")[:_CANDIDATES]:
            _judge(somebody, customer, reason, found)
    return sorted(found.values(), key=_likeliest_first)[:most]


def _likeliest_first(alike: Alike) -> tuple[int, float, int]:
    return _REASONS.index(alike.reasons[0]), -alike.likeness, alike.customer.pk


def _judge(somebody: Somebody, customer: Customer, reason: str, found: dict[int, Alike]) -> None:
    likeness = name_likeness(somebody.sort_name, customer.sort_name)
    least = {"birth": _SAME_NAME_AND_BIRTH, "name": _SAME_NAME}.get(reason, 0)
    if likeness < least:
        return
    if reason == "name" and _are_born_apart(somebody, customer):
        return
    found.setdefault(customer.pk, Alike(customer, likeness)).reasons.append(reason)


def name_likeness(one: str, other: str) -> float:
    """Return how alike two folded names are, of a hundred, in whatever order their words come."""
    return fuzz.token_sort_ratio(one.replace(",", ""), other.replace(",", ""))


def _with_identifier(somebody: Somebody) -> Q | None:
    if not somebody.identifiers:
        return None
    same = Identity.objects.filter(value__in=somebody.identifiers)
    return Q(pk__in=same.values("customer_id"))


def _with_contact(somebody: Somebody) -> Q | None:
    if not somebody.contacts:
        return None
    same = ContactPoint.objects.filter(value__in=somebody.contacts)
    return Q(pk__in=same.values("customer_id"))


def _born_the_same_day(somebody: Somebody) -> Q | None:
    return Q(birth_date=somebody.birth_date) if somebody.birth_date else None


def _named_alike(somebody: Somebody) -> Q | None:
    """Return whose sort name begins alike: the first surname, and the second's first letters."""
    surnames, _, given = folded(somebody.sort_name).partition(", ")
    first, _, second = surnames.partition(" ")
    beginning = f"{first} {second[:_BEGINNING]}" if second else f"{first}, {given[:_BEGINNING]}"
    if somebody.kind == Customer.Kind.ORGANISATION:
        beginning = surnames[: max(len(first), _BEGINNING)]
    if len(beginning) < _BEGINNING:
        return None
    return Q(sort_name__range=(beginning, beginning + "z" * 20), kind=somebody.kind)


def _are_born_apart(somebody: Somebody, customer: Customer) -> bool:
    births = (somebody.birth_date, customer.birth_date)
    return all(births) and births[0] != births[1]
