"""Customers of whom nothing is there yet, in columns: the way of most rows of a new table.

What can be made of them without the database is made first, in any thread; then they are written.
Whoever is known by anything at all goes row by row through ``upsert_customers``.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
from django.utils import timezone

from quilate.core.bulk import insert_columns, moment_column, reserved_numbers
from quilate.customers.given import PROFILE_FIELDS
from quilate.customers.identifiers import identifier_in
from quilate.customers.loading.naming import search_words, sort_names
from quilate.customers.loading.writing import households_by_key
from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.customers.rights.models import ErasedKey

_POINTS = (ContactPoint.Kind.EMAIL.value, ContactPoint.Kind.PHONE.value)
_USUAL = {"kind": Customer.Kind.PERSON.value, "language": "es"}
#: What ``newcomers`` are made of: each value as it is kept.
NEWCOMERS = pa.schema(
    [
        ("customer_id", pa.string()),
        *((name, pa.string()) for name in PROFILE_FIELDS if name != "birth_date"),
        ("birth_date", pa.date32()),
        *((name, pa.string()) for name in ("identifier_kind", "identifier", *_POINTS)),
        ("household_id", pa.string()),
        ("created_on", pa.date32()),
    ]
)


@dataclass(frozen=True)
class Newcomers:
    """New customers and what is kept with them, each as the columns of its table of record.

    Attributes
    ----------
    households
        Their keys, or None.
    identities, points, words
        With the place of their customer among ``customers``, in the order of their values:
        neighbours go to the same page of their index.
    """

    customers: pa.Table
    households: list[str | None]
    identities: pa.Table
    points: pa.Table
    words: pa.Table


def newcomers(rows: pa.Table) -> Newcomers:
    """Return what rows with the columns of ``NEWCOMERS`` make; what is empty is what is usual."""
    customers = {
        "key": rows["customer_id"],
        "sort_name": sort_names(rows),
        **{name: _filled(rows[name], _USUAL.get(name, "")) for name in PROFILE_FIELDS},
        "created_on": rows["created_on"],
    }
    return Newcomers(
        pa.table(customers),
        rows["household_id"].to_pylist(),
        _identities(rows),
        _points(rows),
        search_words(rows),
    )


def _filled(column: pa.ChunkedArray, usual: str) -> pa.ChunkedArray:
    return pc.fill_null(column, usual) if pa.types.is_string(column.type) else column


def _identities(rows: pa.Table) -> pa.Table:
    there = _placed(rows.select(["identifier_kind", "country", "identifier"]), "identifier")
    said = (there[name].to_pylist() for name in ("identifier_kind", "country", "identifier"))
    read = [
        identifier_in(text, kind=kind, country=of) for kind, of, text in zip(*said, strict=True)
    ]
    identities = pa.table(
        {
            "place": there["place"],
            "kind": there["identifier_kind"],
            "country": there["country"],
            "value": pa.array([each.value for each in read], pa.string()),
            "is_valid": pa.array([each.is_valid for each in read], pa.bool_()),
        }
    )
    return identities.sort_by("value")


def _points(rows: pa.Table) -> pa.Table:
    """Return addresses and telephones; the first that there is of a customer is preferred."""
    email = _placed(rows.select(["email"]), "email")
    phone = _placed(rows.select(["email", "phone"]), "phone")
    points = pa.concat_tables(
        [
            _kind_of_points("email", email, pa.repeat(True, email.num_rows)),
            _kind_of_points("phone", phone, phone["email"].is_null()),
        ]
    )
    # Addresses first, as people read them.
    return points.sort_by([("kind", "ascending"), ("value", "ascending")])


def _kind_of_points(kind: str, there: pa.Table, is_preferred: pa.Array) -> pa.Table:
    kinds = pa.repeat(kind, there.num_rows)
    columns = {"kind": kinds, "value": there[kind], "is_preferred": is_preferred}
    return pa.table({"place": there["place"], **columns})


def _placed(rows: pa.Table, name: str) -> pa.Table:
    """Return the rows that have something in a column, with their places."""
    places = pa.array(range(rows.num_rows), pa.int64())
    return rows.append_column("place", places).filter(rows[name].is_valid())


def known_among(
    *, keys: set[str], identifiers: set[str], points: set[str]
) -> tuple[set[str], set[str], set[str]]:
    """Return those of some keys, identifiers and contact points by which anybody is known."""
    known = set(Customer.objects.filter(key__among=keys).values_list("key", flat=True))
    known |= set(ErasedKey.objects.numbers_of(keys))
    # The key of a row may be the one that another system gave to somebody.
    found = Identity.objects.filter(value__among=keys | identifiers)
    elsewhere = set(found.values_list("value", flat=True))
    reached = ContactPoint.objects.filter(value__among=points).values_list("value", flat=True)
    return known | (keys & elsewhere), identifiers & elsewhere, set(reached)


def write_newcomers(
    new: Newcomers,
    *,
    chosen: Sequence[int],
    placed: Mapping[str, Sequence[int | None]],
    source: str,
    at: dt.datetime,
) -> list[int]:
    """Write customers nobody of whom is known by anything, and return their numbers.

    Parameters
    ----------
    chosen
        The places of those who are written.
    placed
        Which branch, team and owner each of them gets, by column.
    """
    numbers = reserved_numbers(Customer, len(chosen))
    places = pa.array(chosen, pa.int64())
    # Half of the indexes of customers have them by name: neighbours go to the same page of each.
    order = pc.sort_indices(new.customers["sort_name"].take(places))
    places = places.take(order)
    chosen = places.to_pylist()
    households = [new.households[place] for place in chosen]
    known = households_by_key(key for key in households if key)
    rows = new.customers.take(places)
    own = {name: rows[name] for name in rows.column_names}
    own["created_on"] = pc.fill_null(own["created_on"], timezone.localdate(at))
    made = {
        "id": pa.array(numbers, pa.int64()),
        "household_id": pa.array([known.get(key or "") for key in households], pa.int64()),
        **{name: pa.array(each, pa.int64()).take(order) for name, each in placed.items()},
        "updated_at": moment_column(at, len(numbers)),
        "version": pa.repeat(1, len(numbers)),
    }
    insert_columns(Customer, pa.table(own | made))
    by_place = _by_place(new.customers.num_rows, chosen, numbers)
    for model, table in ((Identity, new.identities), (ContactPoint, new.points)):
        theirs = _of_the_chosen(table, by_place)
        count = theirs.num_rows
        theirs = theirs.append_column("source", pa.repeat(source, count))
        insert_columns(model, theirs.append_column("added_at", moment_column(at, count)))
    insert_columns(SearchWord, _of_the_chosen(new.words, by_place))
    return numbers


def _by_place(count: int, chosen: Sequence[int], numbers: list[int]) -> pa.Array:
    """Return a number for each place; None where somebody was not chosen."""
    by_place: list[int | None] = [None] * count
    for place, number in zip(chosen, numbers, strict=True):
        by_place[place] = number
    return pa.array(by_place, pa.int64())


def _of_the_chosen(table: pa.Table, by_place: pa.Array) -> pa.Table:
    numbers = by_place.take(table["place"].combine_chunks())
    theirs = table.drop("place").append_column("customer_id", numbers)
    return theirs.filter(numbers.is_valid()) if by_place.null_count else theirs
