"""The days of a file of costs, where it has a column of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import duckdb

from quilate.language import Problem
from quilate.transactions.ledger.days import day_sql
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.column_names import name_strength
from quilate.transactions.recognition.content import Content, is_temporal, look_at
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable
from quilate.transactions.sources.quoting import literal
from quilate.transactions.statements import Statement, said
from quilate.transactions.values.dates import DateFormat, decide_dates
from quilate.transactions.values.shapes import MISSING, survey, text_of


@dataclass(frozen=True)
class CostsDates:
    """Where a file of costs has its days.

    Attributes
    ----------
    kind
        The column's type in DuckDB.
    written
        How the days are written; None where the column is of days already.
    """

    column: str
    kind: str
    written: DateFormat | None

    @property
    def sql(self) -> str:
        """The SQL of a row's day, NULL where it cannot be read."""
        return day_sql(self.column, self.kind, self.written)

    @property
    def is_missing_sql(self) -> str:
        """The SQL of whether a row says no day at all."""
        nothing = ", ".join(map(literal, MISSING))
        return f"coalesce(list_contains([{nothing}], lower({text_of(self.column)})), true)"

    @property
    def statements(self) -> Iterator[Statement]:
        """How the days are written."""
        if self.written is not None:
            proof = self.written.proof or "none"
            yield said(
                "transactions-dates", column=self.column, kind=self.written.kind, proof=proof
            )


def find_costs_dates(
    connection: duckdb.DuckDBPyConnection,
    raw: RawTable,
    options: ReadingOptions,
    taken: tuple[str, ...],
) -> CostsDates | None:
    """Return the days of a file of costs, None where no column looks like them.

    Parameters
    ----------
    taken
        The columns that mean something else already.

    Raises
    ------
    Problem
        Several columns could be the date; or nothing tells whether day or month comes first.
    """
    free = [name for name in raw.columns if name not in taken]
    seen = look_at(connection, raw.name, free) if free else {}
    column = _date_column(seen)
    if column is None:
        return None
    kind = seen[column].kind
    if is_temporal(kind):
        return CostsDates(column, kind, None)
    surveyed = survey(connection, raw.name, shaped=[column], dated=[column])
    written = decide_dates(column, surveyed.shapes[column], day_first=options.day_first)
    return CostsDates(column, kind, written)


def _date_column(seen: Mapping[str, Content]) -> str | None:
    """Return the column that its name, or else its content, tells to be the date."""
    dates = {name: name_strength(Role.DATE, name) for name, c in seen.items() if c.may_be_a_date}
    named = max(dates.values(), default=0)
    found = [name for name in dates if dates[name] == named and (named or seen[name].is_date)]
    if len(found) > 1:
        shown = ", ".join(f"{name} ({seen[name].example})" for name in found)
        raise Problem("transactions-costs-several-dates", columns=shown)
    return found[0] if found else None
