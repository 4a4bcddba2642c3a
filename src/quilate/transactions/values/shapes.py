"""The shapes of a column's values: every digit as 9, counted over the whole column in one scan.

A column of millions has a handful of shapes (``99/99/9999``, ``9.999,99``); what a date or an
amount looks like is decided on them, so that no format is guessed from the first lines.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from quilate.transactions.sources.quoting import identifier, literal

LONGEST = 60
"""Shapes are cut here: nothing that long is a date or a number."""

PLACES = (1, 3, 4)
"""Where the day or the month of a date in numbers can start."""

_SAMPLE_ROWS = 20_000
_USUAL_SHAPES = 8


@dataclass(frozen=True)
class Shape:
    """One shape of a column's values.

    Attributes
    ----------
    text
        The values with every digit as 9; empty where there is no value.
    rows
        How many values have it.
    low, high
        The first and the last of those values in the order of the alphabet.
    over_12
        Of a column of dates: how many values have two digits from 13 to 31 at the places 1, 3 and
        4 (where days are, months cannot be), and one of those values.
    """

    text: str
    rows: int
    low: str = ""
    high: str = ""
    over_12: tuple[tuple[int, str], ...] = ()

    @property
    def is_missing(self) -> bool:
        return self.text.lower() in MISSING


MISSING = ("", "null", "none", "nan", "na", "n/a", "#n/a", "nat", "-", "\\n", "nil", "s/d")
"""What stands for no value, in lower case."""


@dataclass(frozen=True)
class Survey:
    """The rows of a table and the shapes or values of some of its columns."""

    rows: int
    shapes: dict[str, tuple[Shape, ...]]


def survey(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    *,
    shaped: Sequence[str],
    listed: Sequence[str] = (),
    ended: Sequence[str] = (),
    dated: Sequence[str] = (),
) -> Survey:
    """Return what all values of some columns look like, in one scan of the table.

    Parameters
    ----------
    shaped
        Columns to describe by shape.
    listed
        Columns of few values (statuses, currencies), described by the values themselves.
    ended
        Columns described by whether they end in ``.0``.
    dated
        Those of the shaped whose days and months are counted.
    """
    usual = _usual_shapes(connection, table, shaped)
    columns = [*shaped, *listed, *ended]
    keys = [_shape_key(f"v{place}", usual[column]) for place, column in enumerate(shaped)]
    keys += [f"v{len(shaped) + place}" for place in range(len(listed))]
    keys += [
        f"CASE WHEN suffix(v{len(shaped) + len(listed) + place}, '.0') THEN '.0' END"
        for place in range(len(ended))
    ]
    are_dated = [column in dated for column in columns]
    connection.execute(_joint_sql(table, columns, keys, are_dated))
    rows = connection.execute("SELECT coalesce(sum(rows), 0)::BIGINT FROM _shapes").fetchone()
    shapes = {
        column: _marginal(connection, place, is_dated=column in dated)
        for place, column in enumerate(columns)
    }
    connection.execute("DROP TABLE _shapes")
    return Survey(rows[0] if rows else 0, shapes)


def text_of(column: str) -> str:
    """Return SQL for a column's value as trimmed text."""
    return f"trim(CAST({identifier(column)} AS VARCHAR))"


def shape_sql(text: str) -> str:
    """Return SQL for the shape of a text, as the survey counts it."""
    return f"left(translate({text}, '012345678', '999999999'), {LONGEST})"


def _usual_shapes(
    connection: duckdb.DuckDBPyConnection, table: str, columns: Sequence[str]
) -> dict[str, list[str]]:
    """Return the most frequent shapes of the first lines."""
    sample = f"(SELECT * FROM {identifier(table)} LIMIT {_SAMPLE_ROWS})"
    found = {}
    for column in columns:
        rows = connection.execute(
            f"SELECT {shape_sql(text_of(column))} AS shape FROM {sample} WHERE shape IS NOT NULL"
            f" GROUP BY shape ORDER BY count(*) DESC, shape LIMIT {_USUAL_SHAPES}"
        ).fetchall()
        found[column] = [row[0] for row in rows if len(row[0]) < LONGEST]
    return found


def _shape_key(text: str, usual: Sequence[str]) -> str:
    # A pattern is six times as fast as spelling the shape out, which is left for the unusual.
    known = " ".join(
        f"WHEN regexp_full_match({text}, {literal(_pattern(shape))}) THEN {literal(shape)}"
        for shape in usual
    )
    return f"CASE {known} ELSE {shape_sql(text)} END" if known else shape_sql(text)


def _pattern(shape: str) -> str:
    return "".join("[0-9]" if sign == "9" else re.escape(sign) for sign in shape)


def _joint_sql(
    table: str, columns: Sequence[str], keys: Sequence[str], are_dated: Sequence[bool]
) -> str:
    # All columns are grouped together, so that a source is scanned (a file parsed) only once.
    values = ", ".join(f"{text_of(column)} AS v{place}" for place, column in enumerate(columns))
    shapes = "".join(f", coalesce({key}, '') AS s{place}" for place, key in enumerate(keys))
    measures = "".join(
        f", min(v{place}) AS low{place}, max(v{place}) AS high{place}" + _over_12(place, is_dated)
        for place, is_dated in enumerate(are_dated)
    )
    group = "GROUP BY " + ", ".join(f"s{place}" for place in range(len(keys))) if keys else ""
    return (
        f"CREATE OR REPLACE TEMP TABLE _shapes AS SELECT count(*) AS rows{shapes}{measures}"
        f" FROM (SELECT {values or '1'} FROM {identifier(table)}) {group}"
    )


def _over_12(place: int, is_dated: bool) -> str:
    return "".join(
        f", count(*) FILTER (substr(v{place}, {at}, 2) BETWEEN '13' AND '31') AS over{at}_{place}"
        f", max(CASE WHEN substr(v{place}, {at}, 2) BETWEEN '13' AND '31' THEN v{place} END)"
        f" AS seen{at}_{place}"
        for at in PLACES
        if is_dated
    )


def _marginal(
    connection: duckdb.DuckDBPyConnection, place: int, *, is_dated: bool
) -> tuple[Shape, ...]:
    over = [
        f"sum(over{at}_{place})::BIGINT, coalesce(max(seen{at}_{place}), '')"
        for at in PLACES
        if is_dated
    ]
    measures = ", ".join(["sum(rows)::BIGINT", f"min(low{place})", f"max(high{place})", *over])
    rows = connection.execute(
        f"SELECT s{place}, {measures} FROM _shapes GROUP BY s{place} ORDER BY 2 DESC, 1"
    ).fetchall()
    return tuple(
        Shape(text, count, low or "", high or "", tuple(zip(rest[::2], rest[1::2], strict=True)))
        for text, count, low, high, *rest in rows
    )
