"""A row of a table of customers, read: its values in the form in which they are kept."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import pyarrow as pa

from quilate.customers.given import PROFILE_FIELDS
from quilate.customers.identifiers import identifier_in
from quilate.customers.models import Customer
from quilate.customers.reaching import email_in, phone_in
from quilate.customers.words import sort_name_of

Row = dict[str, Any]
BATCH = 5_000
#: A kind of identifier, its country, its value, and whether its check digits hold.
Identifier = tuple[str, str, str, bool | None]
Point = tuple[str, str]


@dataclass(frozen=True)
class Unreadable:
    """A value that could not be read, and was left out."""

    key: str
    column: str
    value: str


@dataclass(slots=True)
class Newcomer:
    """A customer who is nowhere yet; what a table does not say of them is what is usual."""

    key: str
    kind: str = Customer.Kind.PERSON.value
    given_names: str = ""
    surname_1: str = ""
    surname_2: str = ""
    legal_name: str = ""
    sex: str = ""
    birth_date: dt.date | None = None
    language: str = "es"
    country: str = ""
    region: str = ""
    city: str = ""
    street_address: str = ""

    @property
    def sort_name(self) -> str:
        """Return under what name lists sort them."""
        return sort_name_of(self)

    @property
    def profile(self) -> tuple[object, ...]:
        """Return the values of ``PROFILE_FIELDS``."""
        return _PROFILE(self)


_PROFILE: Callable[[Newcomer], tuple[object, ...]] = attrgetter(*PROFILE_FIELDS)


@dataclass
class Incoming:
    """A customer as a row has them.

    Attributes
    ----------
    said
        The fields of a customer that the row says something of. What is empty says nothing.
    number
        Of the customer, once it is known who it is.
    """

    row: Row
    key: str
    said: Row
    identifier: Identifier | None
    points: list[Point]
    unreadable: list[Unreadable] = field(default_factory=list)
    number: int = 0

    @property
    def household(self) -> str:
        """Return the key of the household, if the row has one."""
        return self.row.get("household_id") or ""

    @property
    def created_on(self) -> dt.date | None:
        """Return since when they are a customer, if the row says so."""
        return self.row.get("created_on")

    def as_new(self) -> "Newcomer":
        """Return the customer that the row alone makes."""
        return Newcomer(self.key, **self.said)


def batches(table: pa.Table, *, country: str = "") -> Iterator[list[Incoming]]:
    """Return a table some thousand rows at a time, read.

    ``country`` is whose telephones and identifiers are meant where a row names no country.
    """
    for batch in table.to_batches(max_chunksize=BATCH):
        yield [incoming(row, country=country) for row in batch.to_pylist()]


def incoming(row: Row, *, country: str = "") -> Incoming:
    """Return a row, read."""
    said = {name: row[name] for name in PROFILE_FIELDS if row.get(name)}
    key = row.get("customer_id") or ""
    country = row.get("country") or country
    unreadable = list[Unreadable]()
    points = list[Point]()
    for kind in ("email", "phone"):
        if text := row.get(kind):
            value = email_in(text) if kind == "email" else phone_in(text, country=country)
            if value:
                points.append((kind, value))
            else:
                unreadable.append(Unreadable(key, kind, text))
    return Incoming(row, key, said, _identifier(row, country), points, unreadable)


def _identifier(row: Row, country: str) -> Identifier | None:
    if not row.get("identifier"):
        return None
    kind = row.get("identifier_kind") or ""
    read = identifier_in(row["identifier"], kind=kind, country=country)
    return kind, country, read.value, read.is_valid
