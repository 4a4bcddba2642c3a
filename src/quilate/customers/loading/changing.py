"""Changing customers who are there, many at once: what differs, and writing it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from quilate.core.audit import recorded_of_many
from quilate.core.bulk import change_rows
from quilate.core.changes import Changes, changed
from quilate.core.models import Person
from quilate.customers.given import PROFILE_FIELDS
from quilate.customers.keys import KEY_ELSEWHERE
from quilate.customers.loading.incoming import Identifier, Incoming, Point
from quilate.customers.loading.writing import (
    households_by_key,
    write_contact_points,
    write_identities,
    write_words,
)
from quilate.customers.masking import masked
from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.customers.words import search_words, sort_name_of

#: What the trail keeps in part.
_IN_PART = ("email", "phone", "identifier")


@dataclass
class Kept:
    """What is kept of a customer beside their own fields."""

    identifiers: list[tuple[str, str]]
    points: list[Point]
    household: str


@dataclass
class Difference:
    """A row beside the customer who is there, already with the values of the row."""

    customer: Customer
    row: Incoming
    kept: Kept
    changes: Changes
    new_identifiers: list[Identifier]
    new_points: list[Point]


def differences(pairs: Sequence[tuple[Customer, Incoming]]) -> list[Difference]:
    """Return what rows say otherwise than is kept. What they leave empty differs in nothing."""
    kept = _kept([customer for customer, _ in pairs])
    return [_difference(customer, row, kept[customer.pk]) for customer, row in pairs]


def write_changes(found: list[Difference], *, source: str, by: Person, at: dt.datetime) -> None:
    """Write what differs, with an entry in the trail for each customer."""
    found = [each for each in found if each.changes]
    households = households_by_key(each.row.household for each in found)
    change_rows(
        Customer,
        ["sort_name", *PROFILE_FIELDS, "household_id", "version", "updated_at"],
        [_values(each.customer, households.get(each.row.household), at) for each in found],
    )
    write_identities(
        ((each.row.number, kept) for each in found for kept in each.new_identifiers),
        source=source,
        at=at,
    )
    write_contact_points(
        ((each.row.number, kept, False) for each in found for kept in each.new_points),
        source=source,
        at=at,
    )
    _write_words(found)
    _write_trail(found, source=source, by=by, at=at)


def _kept(customers: list[Customer]) -> dict[int, Kept]:
    kept = {each.pk: Kept([], [], "") for each in customers}
    of_them = {"customer__among": list(kept)}
    for number, kind, value in Identity.objects.filter(**of_them).values_list(
        "customer_id", "kind", "value"
    ):
        kept[number].identifiers.append((kind, value))
    for number, kind, value in ContactPoint.objects.filter(**of_them).values_list(
        "customer_id", "kind", "value"
    ):
        kept[number].points.append((kind, value))
    at_home = Customer.objects.filter(pk__among=list(kept), household__isnull=False)
    for number, key in at_home.values_list("pk", "household__key"):
        kept[number].household = key
    return kept


def _difference(customer: Customer, row: Incoming, kept: Kept) -> Difference:
    changes = changed(customer, {name: row.said[name] for name in row.said if name != "kind"})
    points = [point for point in row.points if point not in kept.points]
    changes |= {kind: ["", value] for kind, value in points}
    identifiers = list(_new_identifiers(customer, row, kept))
    for _, _, value, _ in identifiers:
        changes["identifier"] = ["", value]
    if row.household and row.household != kept.household:
        changes["household"] = [kept.household, row.household]
    # A row that comes twice in one table finds here what the first one added.
    kept.points += points
    kept.identifiers += [(kind, value) for kind, _, value, _ in identifiers]
    return Difference(customer, row, kept, changes, identifiers, points)


def _new_identifiers(customer: Customer, row: Incoming, kept: Kept) -> list[Identifier]:
    said = [row.identifier] if row.identifier else []
    if row.key and row.key != customer.key:
        said.append((KEY_ELSEWHERE, "", row.key, None))
    return [each for each in said if (each[0], each[2]) not in kept.identifiers]


def _values(customer: Customer, household: int | None, at: dt.datetime) -> tuple[object, ...]:
    return (
        sort_name_of(customer),
        *(getattr(customer, name) for name in PROFILE_FIELDS),
        household or customer.household_id,
        customer.version + 1,
        at,
        customer.pk,
    )


def _write_words(found: list[Difference]) -> None:
    """Write the words that are new, and take away those that lead to the customers no longer."""
    there: dict[int, dict[str, int]] = {each.row.number: {} for each in found}
    for number, word, pk in SearchWord.objects.filter(customer__among=list(there)).values_list(
        "customer_id", "word", "pk"
    ):
        there[number][word] = pk
    wanted = {each.row.number: _words(each) for each in found}
    gone = [
        pk
        for number, words in there.items()
        for word, pk in words.items()
        if word not in wanted[number]
    ]
    SearchWord.objects.filter(pk__in=gone).delete()
    write_words(
        (number, word)
        for number, words in wanted.items()
        for word in words
        if word not in there[number]
    )


def _words(each: Difference) -> list[str]:
    codes = [value for _, value in each.kept.identifiers]
    codes += [value for kind, value in each.kept.points if kind == ContactPoint.Kind.EMAIL]
    phones = [value for kind, value in each.kept.points if kind == ContactPoint.Kind.PHONE]
    return search_words(each.customer, codes, phones)


def _write_trail(found: list[Difference], *, source: str, by: Person, at: dt.datetime) -> None:
    told = (
        (each.row.number, {"changes": _in_part(each.changes), "source": source}) for each in found
    )
    recorded_of_many("customer.changed", told, about=Customer, by=by, at=at)


def _in_part(changes: Changes) -> Changes:
    return {
        field: [masked(str(value)) for value in values] if field in _IN_PART else values
        for field, values in changes.items()
    }
