"""A row of a table of customers, read: its values in the form in which they are kept."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from quilate.customers.given import PROFILE_FIELDS
from quilate.customers.identifiers import identifier_in
from quilate.customers.models import Customer
from quilate.customers.reaching import email_in, phone_in
from quilate.customers.words import sort_name_of

Row = dict[str, Any]
BATCH = 2_000
#: What a table without such a column says of every customer.
_USUAL: Row = {"kind": Customer.Kind.PERSON.value, "language": "es"}
#: A kind of identifier, its country, its value, and whether its check digits hold.
Identifier = tuple[str, str, str, bool | None]
Point = tuple[str, str]


@dataclass(frozen=True)
class Unreadable:
    """A value that could not be read, and was left out."""

    key: str
    column: str
    value: str


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

    def as_new(self) -> Customer:
        """Return the customer that the row alone makes: not written, to be read from."""
        customer = Customer(key=self.key, **(_USUAL | self.said))
        customer.sort_name = sort_name_of(customer)
        return customer


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
