"""How the values of a source are written, decided on every value of every column that is used."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import duckdb

from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.column_names import words_of
from quilate.transactions.recognition.columns import ColumnMap
from quilate.transactions.recognition.content import Content, is_temporal
from quilate.transactions.recognition.roles import NUMERIC, Role
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.values.amounts import (
    Decimal,
    NumberFormat,
    decide_numbers,
    decimal_evidence,
    number_sql,
)
from quilate.transactions.values.currencies import MoneySigns, currency_of, file_currency
from quilate.transactions.values.dates import DateFormat, decide_dates
from quilate.transactions.values.returns import Marker, decide_marker, has_credit_notes
from quilate.transactions.values.shapes import Survey, shape_sql, survey, text_of
from quilate.transactions.values.undone_sales import with_undone_sales

DiscountKind = Literal["amount", "share", "percent"]


@dataclass(frozen=True)
class Formats:
    """What was decided about the values.

    Attributes
    ----------
    rows
        Rows of the source, without the malformed.
    date
        None where the column is of days already.
    numbers
        By role; None where the column is of numbers already.
    money_signs
        Where currencies stand: in a column of their own or beside the numbers.
    has_whole_customers
        Whether every customer id ends in ``.0``, which a spreadsheet or frame has added.
    has_wrapped_customers
        Whether every customer id is written ``="00012"``, which keeps a spreadsheet from
        dropping its zeros.
    """

    rows: int
    date: DateFormat | None
    numbers: dict[Role, NumberFormat | None]
    markers: tuple[Marker, ...]
    has_credit_notes: bool
    has_whole_customers: bool
    has_wrapped_customers: bool
    currency: str | None
    money_signs: MoneySigns
    discount: DiscountKind


def decide_formats(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: ColumnMap,
    seen: Mapping[str, Content],
    options: ReadingOptions,
) -> Formats:
    """Return how the values are written; a Problem says what only the person can decide."""
    surveyed = _survey(connection, table, columns, seen)
    numbers = _numbers(columns, surveyed, options)
    signs = _money_signs(columns, surveyed, numbers)
    order = columns.column(Role.ORDER)
    return Formats(
        rows=surveyed.rows,
        date=_date(columns, seen, surveyed, options),
        numbers=numbers,
        markers=tuple(
            with_undone_sales(connection, table, marker, columns, numbers)
            for column in columns.markers
            if (marker := decide_marker(column, surveyed.shapes[column]))
        ),
        has_credit_notes=order in surveyed.shapes
        and has_credit_notes(seen[str(order)], surveyed.shapes[str(order)]),
        has_whole_customers=_all_end_in_point_zero(columns, surveyed),
        has_wrapped_customers=_all_wrapped(columns, surveyed),
        currency=file_currency(signs.rows, options.currency),
        money_signs=signs,
        discount=_discount_kind(connection, table, columns, numbers),
    )


def is_discount_used(columns: ColumnMap) -> bool:
    """Return whether discounts are still to be subtracted: an amount is net, unless named gross."""
    return Role.DISCOUNT in columns and (Role.AMOUNT not in columns or is_amount_gross(columns))


def is_amount_gross(columns: ColumnMap) -> bool:
    """Return whether the amount's own name says that it is gross."""
    words = words_of(columns.column(Role.AMOUNT) or "").split("_")
    return bool({"gross", "bruto", "bruta"} & set(words))


def _survey(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: ColumnMap,
    seen: Mapping[str, Content],
) -> Survey:
    texts = [
        choice.column
        for role, choice in columns.choices.items()
        if role in NUMERIC and seen[choice.column].kind == "VARCHAR"
    ]
    date, order = columns.choices[Role.DATE].column, columns.column(Role.ORDER)
    if not is_temporal(seen[date].kind):
        texts.append(date)
    # Other order ids (of letters) have as many shapes as orders, and no credit notes.
    if order and seen[order].kind == "VARCHAR" and seen[order].numbers > 0.5:
        texts.append(order)
    currency = columns.column(Role.CURRENCY)
    listed = [*columns.markers, *([currency] if currency else [])]
    return survey(
        connection,
        table,
        shaped=list(dict.fromkeys(texts)),
        listed=listed,
        ended=[columns.choices[Role.CUSTOMER].column],
        dated=[date],
    )


def _numbers(
    columns: ColumnMap, surveyed: Survey, options: ReadingOptions
) -> dict[Role, NumberFormat | None]:
    roles = [role for role in NUMERIC if role in columns]
    texts = {
        role: surveyed.shapes[column]
        for role in roles
        if (column := columns.choices[role].column) in surveyed.shapes
    }
    asked = _decimal_asked(options)
    # One file is written in one way: a column that proves nothing follows those that do.
    proved = {sign for shapes in texts.values() if (sign := decimal_evidence(shapes))}
    usual: Decimal | None = proved.pop() if len(proved) == 1 else None
    needs_only_sign = Role.UNIT_PRICE not in columns and Role.UNIT_COST not in columns
    return {
        role: decide_numbers(
            columns.choices[role].column,
            texts[role],
            decimal=asked or (None if decimal_evidence(texts[role]) else usual),
            is_sign_enough=role is Role.QUANTITY and needs_only_sign,
        )
        if role in texts
        else None
        for role in roles
    }


def _decimal_asked(options: ReadingOptions) -> Decimal | None:
    if options.decimal is None:
        return None
    return "," if options.decimal == "comma" else "."


def _date(
    columns: ColumnMap, seen: Mapping[str, Content], surveyed: Survey, options: ReadingOptions
) -> DateFormat | None:
    column = columns.choices[Role.DATE].column
    if is_temporal(seen[column].kind):
        return None
    return decide_dates(column, surveyed.shapes[column], day_first=options.day_first)


def _all_end_in_point_zero(columns: ColumnMap, surveyed: Survey) -> bool:
    endings = surveyed.shapes[columns.choices[Role.CUSTOMER].column]
    filled = [ending for ending in endings if ending.text or ending.low.strip()]
    return bool(filled) and all(ending.text == ".0" for ending in filled)


def _all_wrapped(columns: ColumnMap, surveyed: Survey) -> bool:
    endings = surveyed.shapes[columns.choices[Role.CUSTOMER].column]
    # What lies between two texts that begin alike begins so too.
    seen = [value for ending in endings for value in (ending.low, ending.high) if value]
    return bool(seen) and all(value.startswith('="') and value.endswith('"') for value in seen)


def _money_signs(
    columns: ColumnMap, surveyed: Survey, numbers: Mapping[Role, NumberFormat | None]
) -> MoneySigns:
    column = columns.column(Role.CURRENCY)
    if column:
        values = [value for value in surveyed.shapes[column] if not value.is_missing]
        return MoneySigns.of(text_of(column), {value: currency_of(value.text) for value in values})
    for role in (Role.AMOUNT, Role.UNIT_PRICE):
        form = numbers.get(role)
        if form and form.currencies:
            column = columns.choices[role].column
            codes = {text: code for code, texts in form.currencies.items() for text in texts}
            shapes = [shape for shape in surveyed.shapes[column] if shape.text in codes]
            signs = {shape: codes[shape.text] for shape in shapes}
            return MoneySigns.of(shape_sql(text_of(column)), signs)
    return MoneySigns("", {}, {})


def _discount_kind(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: ColumnMap,
    numbers: Mapping[Role, NumberFormat | None],
) -> DiscountKind:
    column = columns.column(Role.DISCOUNT)
    if column is None or not is_discount_used(columns):
        return "amount"
    form = numbers[Role.DISCOUNT]
    words = words_of(column).split("_")
    if (form and form.is_percent) or {"pct", "percent", "percentage", "porcentaje"} & set(words):
        return "percent"
    return "share" if _is_within_one(connection, table, column, form) else "amount"


def _is_within_one(
    connection: duckdb.DuckDBPyConnection, table: str, column: str, form: NumberFormat | None
) -> bool:
    number = number_sql(column, form)
    row = connection.execute(
        f"SELECT max(abs({number})), bool_or({number} <> trunc({number})) FROM {identifier(table)}"
    ).fetchone()
    return bool(row and row[0] is not None and row[0] <= 1 and row[1])
