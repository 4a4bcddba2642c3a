"""Customers from a table, many at once: with identities, contact points, consents, relations."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
from django.db import transaction
from django.utils import timezone

from quilate.core.models import Person
from quilate.customers.identifiers import identifier_in
from quilate.customers.models import (
    Consent,
    ContactPoint,
    Customer,
    Household,
    Identity,
    SearchWord,
)
from quilate.customers.places import Place
from quilate.customers.reaching import email_in, phone_in
from quilate.customers.words import search_words_of, sort_name_of

Row = dict[str, Any]
_BATCH = 2_000
#: Columns that are kept as they come.
_PLAIN = (
    *("kind", "given_names", "surname_1", "surname_2", "legal_name", "sex"),
    *("country", "region", "city", "street_address"),
)


@dataclass(frozen=True)
class Unreadable:
    """A value that could not be read, and was left out."""

    key: str
    column: str
    value: str


@dataclass
class Loaded:
    """What came of a load.

    Attributes
    ----------
    numbers
        The number of each customer, by their key.
    unreadable
        Telephones and e-mail addresses that are none.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)


@transaction.atomic
def load_customers(
    customers: pa.Table, *, source: str, at: dt.datetime, placed: Callable[[Row], Place]
) -> Loaded:
    """Enter customers who are not there yet: all, or none if one cannot be entered.

    Parameters
    ----------
    customers
        A row for each, with the columns of the simulator's ``customers``.
    source
        Where the table comes from, to be kept with each identity and contact point.
    placed
        Says of a row which branch, team and owner it gets.

    Raises
    ------
    django.db.IntegrityError
        If a key is taken.
    """
    loaded = Loaded()
    for rows in _batches(customers):
        _load_batch(rows, loaded, source=source, at=at, placed=placed)
    _join_parents(customers, loaded)
    return loaded


@transaction.atomic
def load_consents(consents: pa.Table, loaded: Loaded, *, by: Person | None) -> None:
    """Enter decisions of customers who were loaded, in the order in which they were taken."""
    for rows in _batches(consents.sort_by("decided_on")):
        Consent.objects.bulk_create(
            Consent(
                customer_id=loaded.numbers[row["customer_id"]],
                channel=row["channel"],
                purpose=row["purpose"],
                given=row["given"],
                decided_at=_moment(row["decided_on"], row["given"]),
                proof=" ".join(filter(None, (row["proof"], row["proof_reference"]))),
                recorded_by=by,
            )
            for row in rows
        )


def _moment(day: dt.date, given: bool) -> dt.datetime:
    # Of a day the hour is not known: whoever agreed and withdrew on the same one has withdrawn.
    hour = dt.time.min if given else dt.time.max
    return dt.datetime.combine(day, hour, timezone.get_current_timezone())


def _load_batch(
    rows: list[Row],
    loaded: Loaded,
    *,
    source: str,
    at: dt.datetime,
    placed: Callable[[Row], Place],
) -> None:
    households = _households(rows)
    customers = [_customer(row, households, placed(row)) for row in rows]
    Customer.objects.bulk_create(customers)
    kept = {"source": source, "added_at": at}
    identities = [_identity(row, kept) for row in rows]
    points = [list(_contact_points(row, kept, loaded.unreadable)) for row in rows]
    words = list[SearchWord]()
    for customer, identity, its_points in zip(customers, identities, points, strict=True):
        loaded.numbers[customer.key] = customer.pk
        for each in (identity, *its_points):
            if each:
                each.customer = customer
        words += search_words_of(customer, [identity] if identity else [], its_points)
    Identity.objects.bulk_create(identity for identity in identities if identity)
    ContactPoint.objects.bulk_create(point for its_points in points for point in its_points)
    SearchWord.objects.bulk_create(words)


def _households(rows: list[Row]) -> dict[str, int]:
    keys = {row["household_id"] for row in rows if row["household_id"]}
    Household.objects.bulk_create((Household(key=key) for key in keys), ignore_conflicts=True)
    return dict(Household.objects.filter(key__in=keys).values_list("key", "id"))


def _customer(row: Row, households: dict[str, int], place: Place) -> Customer:
    customer = Customer(
        key=row["customer_id"],
        birth_date=row["birth_date"],
        language=row["language"] or "es",
        created_on=row["created_on"],
        household_id=households.get(row["household_id"]),
        branch_id=place.branch_id,
        team_id=place.team_id,
        owner_id=place.owner_id,
        **{column: row[column] or "" for column in _PLAIN},
    )
    customer.sort_name = sort_name_of(customer)
    return customer


def _identity(row: Row, kept: Row) -> Identity | None:
    if not row["identifier"]:
        return None
    kind, country = row["identifier_kind"] or "", row["country"] or ""
    identifier = identifier_in(row["identifier"], kind=kind, country=country)
    return Identity(
        kind=kind, country=country, value=identifier.value, is_valid=identifier.is_valid, **kept
    )


def _contact_points(row: Row, kept: Row, unreadable: list[Unreadable]) -> Iterator[ContactPoint]:
    read = {
        "email": row["email"] and email_in(row["email"]),
        "phone": row["phone"] and phone_in(row["phone"], country=row["country"] or ""),
    }
    for kind, value in read.items():
        if value:
            yield ContactPoint(kind=kind, value=value, **kept)
        elif row[kind]:
            unreadable.append(Unreadable(row["customer_id"], kind, row[kind]))


def _join_parents(customers: pa.Table, loaded: Loaded) -> None:
    # Once all are there, since a parent may stand below its children.
    pairs = zip(
        customers["customer_id"].to_pylist(), customers["parent_id"].to_pylist(), strict=True
    )
    children = [
        Customer(pk=loaded.numbers[key], parent_id=loaded.numbers[parent])
        for key, parent in pairs
        if parent
    ]
    Customer.objects.bulk_update(children, ["parent"], batch_size=_BATCH)


def _batches(table: pa.Table) -> Iterator[list[Row]]:
    for batch in table.to_batches(max_chunksize=_BATCH):
        yield batch.to_pylist()
