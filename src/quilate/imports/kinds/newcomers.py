"""The rows of a file whose customers are new beyond doubt: they stay in columns all the way.

A row of which anything has to be said, or whose customer is known by anything at all, is none of
them: it is looked at by itself, in :mod:`quilate.imports.kinds.customer_plan`.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from quilate.customers.loading.newcomers import (
    NEWCOMERS,
    Newcomers,
    known_among,
    newcomers,
    write_newcomers,
)
from quilate.customers.models import Customer
from quilate.customers.reaching import phone_in
from quilate.imports.kinds.batch import Batch
from quilate.imports.kinds.identifier_kinds import identifier_kind
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Row, Values
from quilate.imports.kinds.positions import POSITION, Positions

_PERSON, _ORGANISATION = Customer.Kind.PERSON.value, Customer.Kind.ORGANISATION.value
#: What is read in one way only.
_ADDRESS = re.compile(r"[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z0-9]+")
_CODE = re.compile(r"[A-Z0-9]+")
#: What has to be read of a row, and what it becomes.
_READ = (
    *("kind", "country", "phone", "identifier_kind", "identifier", "email"),
    *("given_names", "surname_1", "legal_name", "birth_date"),
)
_MADE = ("kind", "country", "phone", "identifier_kind")
_Made = tuple[str | None, ...]
#: What a file calls otherwise than the room of customers.
_CALLED = {"customer_id": "customer", "household_id": "household"}


class Prospects:
    """Rows that may be newcomers, found without the database.

    Attributes
    ----------
    rows
        With their values as they are kept.
    others
        The rows that are none.
    """

    def __init__(self, batch: Batch, errand: Errand) -> None:
        told = zip(batch.is_faultless, *map(batch.said, _READ), strict=True)
        made = [_made_of(said, errand) if is_faultless else None for is_faultless, *said in told]
        places = [place for place, each in enumerate(made) if each]
        rows = batch.taken(places)
        self.rows = rows.understood_as(_values(rows, [each for each in made if each], errand))
        self.others = batch.taken([place for place, each in enumerate(made) if not each])

    @cached_property
    def new(self) -> Newcomers:
        """Return what is written of them if they are new."""
        return newcomers(self.rows.values.rename_columns(NEWCOMERS.names))


def _made_of(said: Sequence[Any], errand: Errand) -> _Made | None:
    """Return what is made of what a row says; None where there is more to it."""
    kind, country, phone, kind_of_code, code, email, given_names, surname_1, legal_name, born = said
    kind = kind or (_ORGANISATION if legal_name and not given_names else _PERSON)
    name = legal_name if kind == _ORGANISATION else given_names or surname_1
    if not name or (email and not _ADDRESS.fullmatch(email)):
        return None
    if born and born > errand.at.date():
        return None
    country = country or errand.country
    if phone and not (phone := phone_in(phone, country=country)):
        return None
    if code:
        kind_of_code = kind_of_code or identifier_kind(code, country)
        if not (kind_of_code and _CODE.fullmatch(code)):
            return None
    return kind, country, phone, kind_of_code


def _values(rows: Batch, made: Sequence[_Made], errand: Errand) -> pa.Table:
    columns = dict(zip(_MADE, zip(*made, strict=True), strict=True)) if made else {}
    values = {}
    for column in NEWCOMERS:
        name = _CALLED.get(column.name, column.name)
        if name in _MADE:
            values[name] = pa.array(columns.get(name, ()), column.type)
        else:
            values[name] = rows.column(name, column.type)
    values["created_on"] = pc.fill_null(values["created_on"], errand.at.date())
    return pa.table(values)


class Found:
    """The newcomers among prospects, once it was looked who is there.

    Attributes
    ----------
    rows, others
        The newcomers, and all other rows.
    """

    def __init__(self, prospects: Prospects, errand: Errand) -> None:
        self._prospects = prospects
        self._errand = errand
        rows = prospects.rows
        placed = _placed(rows, errand)
        is_known = _is_known(rows)
        self._chosen = [place for place, each in enumerate(placed) if each and not is_known[place]]
        self._placed = [placed[place] for place in self._chosen]
        self.rows = rows.taken(self._chosen).understood_as(
            rows.values.take(pa.array(self._chosen, pa.int64()))
        )
        chosen = set(self._chosen)
        left = [place for place in range(len(rows)) if place not in chosen]
        self.others: list[Row] = [*prospects.others, *rows.taken(left)]

    def enter(self) -> None:
        """Enter them."""
        errand = self._errand
        columns = zip(*self._placed, strict=True) if self._placed else ((), (), ())
        numbers = write_newcomers(
            self._prospects.new,
            chosen=self._chosen,
            placed={f"{name}_id": list(each) for name, each in zip(POSITION, columns, strict=True)},
            source=errand.source,
            at=errand.at,
        )
        errand.taken.update(numbers)


def _is_known(rows: Batch) -> list[bool]:
    """Return of each row whether anybody is known by what it says."""
    names = ("customer", "identifier", "email", "phone")
    said = [rows.values[name].to_pylist() for name in names]
    keys, identifiers, emails, phones = (set(each) - {None} for each in said)
    known = known_among(keys=keys, identifiers=identifiers, points=emails | phones)
    by_key, by_identifier, by_point = known
    return [
        key in by_key or identifier in by_identifier or email in by_point or phone in by_point
        for key, identifier, email, phone in zip(*said, strict=True)
    ]


def _placed(rows: Batch, errand: Errand) -> list[tuple[int | None, ...] | None]:
    """Return the numbers of branch, team and owner of each row; None where one is unknown."""
    positions = Positions(errand.by)
    found: dict[tuple[str | None, ...], tuple[int | None, ...] | None] = {}
    told = list(zip(*map(rows.said, POSITION), strict=True))
    for each in set(told):
        said: Values = dict(zip(POSITION, each, strict=True))
        is_known = not list(positions.place(said))
        positions.default(said)
        numbers = tuple(said.get(f"{name}_id") for name in POSITION)
        found[each] = numbers if is_known else None
    return [found[each] for each in told]
