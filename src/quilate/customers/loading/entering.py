"""Entering customers who are not there yet."""

import datetime as dt
from dataclasses import dataclass, field

import pyarrow as pa
from django.db import transaction

from quilate.customers.loading.incoming import Unreadable, batches
from quilate.customers.loading.matching import Conflict
from quilate.customers.loading.parents import Named, moves_under, named_parents, write_moves
from quilate.customers.loading.writing import Placed, write_new


@dataclass
class Loaded:
    """What came of a load.

    Attributes
    ----------
    numbers
        The number of each customer, by their key.
    unreadable
        Telephones and e-mail addresses that are none.
    refused_parents
        Rows whose parent was left out, each with the message that says why.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)
    refused_parents: list[Conflict] = field(default_factory=list)


@transaction.atomic
def load_customers(customers: pa.Table, *, source: str, at: dt.datetime, placed: Placed) -> Loaded:
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
    loaded, named = Loaded(), list[Named]()
    for rows in batches(customers):
        write_new(rows, source=source, at=at, placed=placed)
        loaded.numbers |= {row.key: row.number for row in rows}
        loaded.unreadable += [each for row in rows for each in row.unreadable]
        named += named_parents(rows)
    found = moves_under(named, numbers=loaded.numbers, by=None)
    write_moves(found.moves)
    loaded.refused_parents = found.refused
    return loaded
