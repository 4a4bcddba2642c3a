"""How a field is read from its column, as SQL: its value, and the code of what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from quilate.imports.kinds.field import Field, FieldType
from quilate.imports.reading.formats import Formats, Understood, Written
from quilate.transactions.recognition.content import is_temporal, kinds_of
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.values.shapes import MISSING, Shape, survey

_FLOATS = ("DOUBLE", "FLOAT")
#: What stands for no value even where words stand. "Null" and "Na" are surnames.
_NO_TEXT = ("null", "NULL", "NaN", "nan", "#N/A", "NaT", "-", "\\N", "N/A", "s/d")
_EMAIL = r"[^@\s]+@[^@\s]+\.[^@\s]+"


@dataclass(frozen=True)
class Reading:
    """The SQL of a field: first its text, ``t_<field>``, and of that its value and its fault.

    Attributes
    ----------
    cell
        The column itself, ``x_<field>``, where it holds values instead of texts.
    written
        How its days or numbers are written, where they could have been read otherwise.
    """

    field: Field
    text: str
    cell: str
    value: str
    written: Written | None = None

    @property
    def fault(self) -> str:
        """Return the SQL of the code of what is wrong: one of ``REASONS``, 0 where nothing is.

        It is of ``t_<field>`` and ``v_<field>``.
        """
        text, value = f"t_{self.field.name}", f"v_{self.field.name}"
        tests = [f"WHEN {text} IS NOT NULL AND {value} IS NULL THEN 2"]
        if self.field.required:
            tests.insert(0, f"WHEN {text} IS NULL THEN 1")
        if self.field.type in (FieldType.TEXT, FieldType.CODE, FieldType.EMAIL):
            tests.append(f"WHEN length({value}) > {self.field.longest} THEN 3")
        if self.field.type in (FieldType.TEXT, FieldType.CODE):
            tests.append(f"WHEN starts_with({text}, '=') THEN 4")
        return f"CASE {' '.join(tests)} ELSE 0 END"


def readings(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: Mapping[Field, str],
    understood: Understood,
) -> list[Reading]:
    """Return how each field is read from its column.

    Raises
    ------
    Undecided
        Nothing tells the day from the month, or decimals from thousands.
    """
    kinds = kinds_of(connection, table)
    shaped = {
        field: column
        for field, column in columns.items()
        if (field.type.is_day or field.type.is_number) and not _is_typed(field, kinds[column])
    }
    dated = [column for field, column in shaped.items() if field.type.is_day]
    shapes = _shapes(connection, table, list(dict.fromkeys(shaped.values())), dated)
    formats = Formats(shapes, dated, understood)
    return [
        _reading(field, column, kinds[column], formats if field in shaped else None)
        for field, column in columns.items()
    ]


def _is_typed(field: Field, kind: str) -> bool:
    if field.type.is_day:
        return is_temporal(kind)
    return kind != "VARCHAR"


def _shapes(
    connection: duckdb.DuckDBPyConnection, table: str, columns: list[str], dated: list[str]
) -> dict[str, tuple[Shape, ...]]:
    return survey(connection, table, shaped=columns, dated=dated).shapes if columns else {}


def _reading(field: Field, column: str, kind: str, formats: Formats | None) -> Reading:
    text = f"t_{field.name}"
    value = formats.sql(field, column, text) if formats else _plain(field)
    if field.type.is_day and value != "NULL":
        # What is written 0206 or 20260 is a slip, whatever calendar would take it.
        plausible = "BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'"
        value = f"CASE WHEN ({value}) {plausible} THEN ({value}) END"
    if field.type is FieldType.WHOLE:
        value = f"CASE WHEN ({value}) = trunc({value}) THEN TRY_CAST(({value}) AS BIGINT) END"
    written = formats.written.get(field.name) if formats else None
    return Reading(field, _text(field, column, kind), identifier(column), value, written)


def _text(field: Field, column: str, kind: str) -> str:
    """Return the SQL of a cell's text, NULL where it stands for nothing."""
    text = f"trim(CAST({identifier(column)} AS VARCHAR))"
    if kind == "VARCHAR":
        # ="00012" keeps a spreadsheet from dropping zeros: it is no formula. And what we have put
        # before what looks like one, in a file of rejects, is taken away again.
        text = f"regexp_replace({text}, '^=\"([^\"]*)\"$|^''([=+@-])', '\\1\\2')"
    if kind in _FLOATS:
        text = f"regexp_replace({text}, '\\.0$', '')"
    if field.type in (FieldType.TEXT, FieldType.CODE):
        listed = ", ".join(map(literal, ("", *_NO_TEXT)))
        return f"CASE WHEN {text} NOT IN ({listed}) THEN {text} END"
    listed = ", ".join(map(literal, MISSING))
    return f"CASE WHEN lower({text}) NOT IN ({listed}) THEN {text} END"


def _plain(field: Field) -> str:
    text, cell = f"t_{field.name}", f"x_{field.name}"
    if field.choices:
        known = f"{_words(field)}.value"
        return known if field.type is FieldType.CHOICE else f"coalesce({known}, {text})"
    match field.type:
        case FieldType.DAY | FieldType.MONTH:
            return f"CAST({cell} AS DATE)"
        case FieldType.NUMBER | FieldType.WHOLE:
            return f"TRY_CAST({cell} AS DECIMAL(18, 4))"
        case FieldType.EMAIL:
            return f"CASE WHEN regexp_full_match({text}, '{_EMAIL}') THEN lower({text}) END"
        case FieldType.CODE:
            return f"nullif(upper(regexp_replace({text}, '[\\s.\\-/]', '', 'g')), '')"
    return text


def join(connection: duckdb.DuckDBPyConnection, field: Field) -> str:
    """Return the join of a field with the ways in which people write it, and make their table."""
    ways = {written: value for value, each in field.choices.items() for written in (value, *each)}
    words = pa.table({"written": [*map(str.lower, ways)], "value": [*ways.values()]})
    connection.register(
        _words(field),
        words.group_by("written")
        .aggregate([("value", "min")])
        .rename_columns(["written", "value"]),
    )
    plain = f"lower(strip_accents(t_{field.name}))"
    return f"LEFT JOIN {_words(field)} ON {_words(field)}.written = {plain}"


def _words(field: Field) -> str:
    return f"words_of_{field.name}"
