"""How a field is read from its column, as SQL: its value, and the code of what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from quilate.imports.kinds.field import Field, FieldType
from quilate.language import Problem
from quilate.transactions.recognition.content import is_temporal, kinds_of
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.values.amounts import Decimal, decide_numbers, decimal_evidence
from quilate.transactions.values.dates import decide_dates, has_days
from quilate.transactions.values.months import is_month, month_sql
from quilate.transactions.values.shapes import MISSING, Shape, survey

_FLOATS = ("DOUBLE", "FLOAT")
#: What stands for no value even where words stand. "Null" and "Na" are surnames.
_NO_TEXT = ("null", "NULL", "NaN", "nan", "#N/A", "NaT", "-", "\\N", "N/A", "s/d")
#: How the reading asks, and how a page does, where the answer is chosen.
_QUESTIONS = {
    "transactions-day-or-month": "imports-day-or-month",
    "transactions-day-and-month": "imports-day-and-month",
    "transactions-no-dates": "imports-no-dates",
    "transactions-decimal-sign": "imports-decimal-sign",
    "transactions-decimal-mixed": "imports-decimal-mixed",
}
_EMAIL = r"[^@\s]+@[^@\s]+\.[^@\s]+"


@dataclass(frozen=True)
class Understood:
    """What a person said of how a file writes its values; None where it is to be recognised."""

    day_first: bool | None = None
    decimal: Decimal | None = None


class Undecided(Problem):
    """How a column writes its values cannot be told: a person has to say it beside the field."""

    def __init__(self, field: str, problem: Problem) -> None:
        super().__init__(_QUESTIONS[problem.message_id], **problem.arguments)
        self.field = field


@dataclass(frozen=True)
class Reading:
    """The SQL of a field: first its text, ``t_<field>``, and of that its value and its fault.

    Attributes
    ----------
    cell
        The column itself, ``x_<field>``, where it holds values instead of texts.
    """

    field: Field
    text: str
    cell: str
    value: str

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
    formats = _Formats(shapes, understood)
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


class _Formats:
    """How the columns of one file write days and numbers."""

    def __init__(self, shapes: Mapping[str, Sequence[Shape]], understood: Understood) -> None:
        self._shapes = shapes
        self._understood = understood
        # One file is written in one way: a column that proves nothing follows those that do.
        proved = {sign for each in shapes.values() if (sign := decimal_evidence(each))}
        self._usual: Decimal | None = proved.pop() if len(proved) == 1 else None

    def sql(self, field: Field, column: str, text: str) -> str:
        """Return the SQL of a day or a number that is written as text."""
        shapes = self._shapes[column]
        if all(shape.is_missing for shape in shapes):
            return "NULL"
        try:
            if field.type is FieldType.MONTH:
                return self._months(column, shapes, text)
            if field.type is FieldType.DAY:
                return self._days(column, shapes, text)
            own = decimal_evidence(shapes)
            decimal = self._understood.decimal or (None if own else self._usual)
            return decide_numbers(column, shapes, decimal=decimal).sql(text)
        except Problem as problem:
            raise Undecided(field.name, problem) from problem

    def _days(self, column: str, shapes: Sequence[Shape], text: str) -> str:
        day_first = self._understood.day_first
        return decide_dates(column, shapes, day_first=day_first).sql(text)

    def _months(self, column: str, shapes: Sequence[Shape], text: str) -> str:
        """Return the SQL of months, some of which may be written as a day of theirs."""
        others = [shape for shape in shapes if not is_month(shape)]
        if len(others) < len(shapes) and not has_days(others):
            return month_sql(text)
        days = self._days(column, others, text)
        return days if len(others) == len(shapes) else f"coalesce({month_sql(text)}, {days})"


def _reading(field: Field, column: str, kind: str, formats: _Formats | None) -> Reading:
    text = f"t_{field.name}"
    value = formats.sql(field, column, text) if formats else _plain(field)
    if field.type.is_day and value != "NULL":
        # What is written 0206 or 20260 is a slip, whatever calendar would take it.
        plausible = "BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'"
        value = f"CASE WHEN ({value}) {plausible} THEN ({value}) END"
    if field.type is FieldType.WHOLE:
        value = f"CASE WHEN ({value}) = trunc({value}) THEN TRY_CAST(({value}) AS BIGINT) END"
    return Reading(field, _text(field, column, kind), identifier(column), value)


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
