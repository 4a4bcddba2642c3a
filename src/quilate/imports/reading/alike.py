"""Rows of one file that may be one customer under two keys: both are recognised by the same."""

from collections.abc import Iterable, Iterator

import duckdb
import pyarrow as pa

from quilate.customers.reaching import phone_in
from quilate.imports.kinds.kind import Kind

_COLUMNS = (
    "row BIGINT, alike_field VARCHAR, alike_value VARCHAR, alike_line BIGINT, alike_key VARCHAR,"
    " alike_name VARCHAR"
)
_PAIRS = pa.schema(
    [("row", pa.int64()), ("first", pa.int64()), ("field", pa.string()), ("value", pa.string())]
)
#: What is told in one way only, once it was read; anything else is a telephone.
_EXACT = ("identifier", "email")
#: However a telephone is written, with its country or without: so it ends.
_END = "right(regexp_replace(value, '[^0-9]', '', 'g'), 8)"
#: A row, its key, a field that recognises its customer, what that says, and the row's country.
_Point = tuple[int, str, str, str, str]
#: A row and the first one that says the same, in which field, and what.
_Pair = tuple[int, int, str, str]


def find_alike(
    connection: duckdb.DuckDBPyConnection, kind: Kind, fields: list[str], *, country: str
) -> None:
    """Make ``alike``: the rows that an earlier row is like, by what customers are recognised by.

    Rows that are put aside take no part. ``country`` is whose telephones are meant where a row
    names none.
    """
    connection.execute(f"CREATE TABLE alike ({_COLUMNS})")
    key, names = kind.key[0], [name for name in kind.recognised_by if name in fields]
    if key not in fields or not names:
        return
    points = _points(connection, key, names, has_country="country" in fields)
    pairs = list(_pairs(points, country))
    if not pairs:
        return
    connection.register("pairs", pa.table(list(zip(*pairs, strict=True)), schema=_PAIRS))
    name = ", ".join(f"v_{name}" for name in kind.called_by if name in fields)
    connection.execute(
        f"INSERT INTO alike SELECT pairs.row, field, value, line, v_{key},"
        f" concat_ws(' ', {name or 'NULL'})"
        " FROM pairs JOIN staged ON staged.row = first"
    )


def _points(
    connection: duckdb.DuckDBPyConnection, key: str, names: Iterable[str], *, has_country: bool
) -> list[_Point]:
    """Return what customers of rows are recognised by, where another row says or ends alike.

    In the order of rows, and of each the surest first.
    """
    country = "coalesce(v_country, '')" if has_country else "''"
    each = (
        f"SELECT row, {place} AS place, v_{key} AS key, '{name}' AS field, v_{name} AS value,"
        f" {country} AS country, hash({'value' if name in _EXACT else _END}) AS ending"
        f" FROM staged WHERE NOT is_faulty AND value IS NOT NULL"
        for place, name in enumerate(names)
    )
    connection.execute(
        f"CREATE TEMP TABLE points AS SELECT * FROM ({' UNION ALL '.join(each)})"
        " WHERE row NOT IN (SELECT row FROM repeats)"
    )
    found = connection.execute(
        "SELECT row, key, field, value, country FROM points WHERE ending IN (SELECT ending"
        " FROM points GROUP BY ending HAVING min(hash(key)) <> max(hash(key))) ORDER BY row, place"
    ).fetchall()
    connection.execute("DROP TABLE points")
    return found


def _pairs(points: Iterable[_Point], home_country: str) -> Iterator[_Pair]:
    """Yield the rows that say again what an earlier row says of somebody else, each once."""
    first: dict[str, tuple[int, str]] = {}
    told = 0
    for row, key, field, text, country in points:
        is_exact = field in _EXACT
        value = text if is_exact else phone_in(text, country=country or home_country)
        if not value:
            continue
        earlier, whose = first.setdefault(value, (row, key))
        if whose != key and row != told:
            told = row
            yield row, earlier, field, value
