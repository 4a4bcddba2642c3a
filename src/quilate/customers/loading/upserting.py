"""Entering the customers of a table who are new, and changing those who are there."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, field

import pyarrow as pa
from django.db import transaction

from quilate.core.changes import Changes
from quilate.core.models import Person
from quilate.customers.loading.changing import Difference, differences, write_changes
from quilate.customers.loading.incoming import Unreadable, batches
from quilate.customers.loading.matching import Conflict, Matched, matched
from quilate.customers.loading.parents import (
    Moves,
    Named,
    moves_under,
    named_parents,
    tell_moves,
    write_moves,
)
from quilate.customers.loading.writing import Placed, write_new
from quilate.customers.models import Customer
from quilate.customers.queries import home_country


@dataclass
class Upserted:
    """What came of a table, or would.

    Attributes
    ----------
    numbers
        The number of each customer by the key of the row; without those who are only compared and
        would be new.
    created
        Keys of the rows whose customer was new.
    changed
        By key of the row, the fields that differ: ``{"city": ["Lima", "Cusco"]}``. A contact point
        or an identifier that is new stands there as ``"email": ["", "ana@example.com"]``, another
        parent as ``"parent"`` with the numbers, or the key of one who would be new.
    unchanged
        How many rows said nothing new.
    conflicts
        Rows that were left out whole, each with the message that says why.
    refused_parents
        Rows whose parent was left out, each with the message that says why: nobody knows it, it is
        a person, or it stands below the customer. The rest of the row was taken.
    unreadable
        Telephones and addresses that are none; the rest of their row was taken.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    created: list[str] = field(default_factory=list)
    changed: dict[str, Changes] = field(default_factory=dict)
    unchanged: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    refused_parents: list[Conflict] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)


def compare_customers(
    customers: pa.Table, *, by: Person, taken: set[int] | None = None
) -> Upserted:
    """Return what ``upsert_customers`` would do with a table. Nothing is written."""
    result, named, new = Upserted(), list[Named](), dict[str, str]()
    taken = set() if taken is None else taken
    for rows in batches(customers, country=home_country()):
        found = matched(rows, by=by, taken=taken)
        _tally(result, found, differences(found.there))
        result.created += [row.key for row in found.new]
        new |= {row.key: row.said.get("kind", Customer.Kind.PERSON) for row in found.new if row.key}
        named += named_parents([*found.new, *(row for _, row in found.there)])
    _tally_moves(result, moves_under(named, numbers=result.numbers, by=by, new=new))
    return result


@transaction.atomic
def upsert_customers(  # noqa: PLR0913 - each is one thing that decides whose a row is
    customers: pa.Table,
    *,
    source: str,
    by: Person,
    at: dt.datetime,
    placed: Placed,
    taken: set[int] | None = None,
    new: Collection[str] = (),
) -> Upserted:
    """Enter the customers of a table who are new and change those who are there; all, or nothing.

    A customer is recognised by their key, else by the key another system gave them, else by a
    national identifier whose check digits hold; a row without a key also by a telephone or an
    address together with the same name. The key of a row that was recognised otherwise is kept as
    an identity of kind ``KEY``, so that the same table changes nothing the next time. Who was
    merged into another is changed there; who was erased, or is beyond the scope of ``by``, is a
    conflict.

    A column that is absent, and a value that is empty, says nothing: nothing is ever emptied.
    Contact points and identifiers are added, never taken away. Where a customer belongs in the
    company is said of new ones only. Each customer who changed has an entry in the trail; the
    import itself is the caller's to record.

    Parameters
    ----------
    customers
        Any of the columns of the simulator's ``customers``: ``customer_id`` (the key), ``kind``,
        ``given_names``, ``surname_1``, ``surname_2``, ``legal_name``, ``sex``, ``birth_date``,
        ``language``, ``country``, ``region``, ``city``, ``street_address``, ``identifier_kind``,
        ``identifier``, ``phone``, ``email``, ``household_id``, ``parent_id``, ``created_on``. No
        key twice: that is the caller's to reject. A large table is best given some 50,000 rows at
        a time, so that others who write are not kept waiting.
    placed
        Says of a row which branch, team and owner its customer gets when they are new.
    taken
        The numbers of the customers whom earlier parts of the same table were given; those of this
        part are added. A row of one of them is a conflict: a customer is one row's of a table.
    new
        Keys of rows that are entered as customers of their own, whoever else has their identifier.
    """
    result, named = Upserted(), list[Named]()
    taken = set() if taken is None else taken
    for rows in batches(customers, country=home_country()):
        found = matched(rows, by=by, taken=taken, new=new)
        changes = differences(found.there)
        write_new(found.new, source=source, at=at, placed=placed)
        write_changes(changes, source=source, by=by, at=at)
        _tally(result, found, changes)
        result.created += [row.key for row in found.new]
        result.numbers |= {row.key: row.number for row in found.new}
        taken |= {row.number for row in found.new}
        named += named_parents([*found.new, *(row for _, row in found.there)])
    found_above = moves_under(named, numbers=result.numbers, by=by)
    write_moves(found_above.moves)
    created = set(result.created)
    told = [each for each in found_above.moves if each.key not in created]
    tell_moves(told, source=source, by=by, at=at)
    _tally_moves(result, found_above)
    return result


def _tally(result: Upserted, found: Matched, changes: list[Difference]) -> None:
    for each in changes:
        result.numbers[each.row.key] = each.row.number
        if each.changes:
            result.changed[each.row.key] = each.changes
        else:
            result.unchanged += 1
    result.conflicts += found.conflicts
    rows = [*found.new, *(row for _, row in found.there)]
    result.unreadable += [each for row in rows for each in row.unreadable]


def _tally_moves(result: Upserted, found: Moves) -> None:
    result.refused_parents = found.refused
    created = set(result.created)
    for each in found.moves:
        if each.key in created:
            continue
        result.unchanged -= each.key not in result.changed
        result.changed.setdefault(each.key, {})["parent"] = [each.before, each.parent]
