"""What the values of a column say about its meaning, from the first lines of the source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from quilate.transactions.sources.quoting import identifier, literal

SAMPLE_ROWS = 20_000

# A number as people write it: sign or parentheses, currency before or after, separators, percent.
_NUMBER = (
    r"[-+(]? ?(?:[A-Za-z]{0,3}[$€£₡]|S/\.?|Bs\.?|[A-Z]{3})? ?[-+]?"
    r"(?:\d[\d.,' \x{00A0}\x{202F}]*|[.,]\d+)(?:[eE][-+]?\d+)? ?(?:[$€£₡%]|[A-Z]{3})?\)?-?"
)
_DATE = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T].*)?"
    r"|(?:[[:alpha:]]{3,10}\.?,? +)?"
    r"\d{1,2}[-/. ](?:\d{1,2}|[[:alpha:].]{3,10}|de [[:alpha:]]{4,10} de)[-/. ,]+"
    r"\d{2}(?:\d{2})?(?:[ T,].*)?"
    r"|(?:[[:alpha:]]{3,10}\.?,? +)?[[:alpha:]]{3,10}\.? \d{1,2},? \d{4}(?:[ T,].*)?"
    r"|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T?\d{4,6})?"
)
_DATE_NUMBER = r"\d{5}(?:[.,]\d+)?|\d{10}(?:\d{3})?(?:\.0)?"
_DECIMAL = r".*\d[.,]\d{1,2}(?:\D*|\d{2,})"


@dataclass(frozen=True)
class Content:
    """What was seen of one column.

    Attributes
    ----------
    kind
        The column's type in DuckDB.
    filled, distinct
        Counts of values and of different values.
    dates, numbers, decimals
        Shares (0-1) of the filled values that read as a date, as a number, as a number with a
        fractional part.
    example
        One of its values.
    """

    kind: str
    filled: int
    distinct: int
    dates: float
    numbers: float
    decimals: float
    example: str

    @property
    def is_date(self) -> bool:
        return self.dates >= 0.8

    @property
    def has_numbers(self) -> bool:
        return self.numbers > 0 and not self.is_date

    @property
    def is_number(self) -> bool:
        return self.numbers >= 0.5 and not self.is_date

    @property
    def is_decimal(self) -> bool:
        return self.is_number and self.decimals >= 0.3

    @property
    def is_unique(self) -> bool:
        return self.filled > 1 and self.distinct == self.filled

    @property
    def is_many_valued(self) -> bool:
        """Whether it could tell customers apart: many values, though most come back."""
        return not self.is_date and not self.is_decimal and self.distinct > 0.03 * self.filled

    @property
    def may_be_a_date(self) -> bool:
        """Whether a column that is called a date could be one (Excel's and Unix's numbers too)."""
        return self.dates >= 0.2 or re.fullmatch(_DATE_NUMBER, self.example) is not None


def look_at(
    connection: duckdb.DuckDBPyConnection, table: str, columns: list[str]
) -> dict[str, Content]:
    """Return what the first lines of a table show of each column."""
    kinds = kinds_of(connection, table)
    measures = ", ".join(_measures(column, kinds[column]) for column in columns)
    sample = f"(SELECT * FROM {identifier(table)} LIMIT {SAMPLE_ROWS})"
    row = connection.execute(f"SELECT {measures} FROM {sample}").fetchone() or ()
    seen = [row[place : place + 6] for place in range(0, len(row), 6)]
    return {
        column: _content(kinds[column], figures)
        for column, figures in zip(columns, seen, strict=True)
    }


def kinds_of(connection: duckdb.DuckDBPyConnection, table: str) -> dict[str, str]:
    """Return the type of every column of a table."""
    described = connection.execute(f"DESCRIBE {identifier(table)}").fetchall()
    return {name: kind for name, kind, *_ in described}


def _measures(column: str, kind: str) -> str:
    text = f"nullif(trim(CAST({identifier(column)} AS VARCHAR)), '')"
    dates = (
        f"count({text})"
        if is_temporal(kind)
        else f"count(*) FILTER (regexp_full_match({text}, {literal(_DATE)}))"
    )
    # Whole numbers that went through a float end in .0, which makes no decimal of them.
    whole = f"regexp_replace({text}, '\\.0$', '')"
    return (
        f"count({text}), count(DISTINCT {text}), {dates},"
        f" count(*) FILTER (regexp_full_match({text}, {literal(_NUMBER)})),"
        f" count(*) FILTER (regexp_full_match({whole}, {literal(_DECIMAL)})), min({text})"
    )


def is_temporal(kind: str) -> bool:
    """Return whether a DuckDB type is a day or an instant."""
    return kind.startswith(("DATE", "TIMESTAMP"))


def _content(kind: str, figures: Sequence[Any]) -> Content:
    filled, distinct, dates, numbers, decimals, example = figures
    of = max(filled, 1)
    return Content(
        kind=kind,
        filled=filled,
        distinct=distinct,
        dates=dates / of,
        numbers=0.0 if is_temporal(kind) else numbers / of,
        decimals=decimals / of,
        example=example or "",
    )
