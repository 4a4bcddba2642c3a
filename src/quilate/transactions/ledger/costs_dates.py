"""Which column of a file of costs has their days, if any."""

from collections.abc import Mapping

import duckdb

from quilate.language import Problem
from quilate.transactions.ledger.side_files import DayColumn, days_of
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.column_names import name_strength
from quilate.transactions.recognition.content import Content, look_at
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable

#: A name that means the date and nothing else.
_ITS_OWN_WORD = 9


def find_costs_dates(
    connection: duckdb.DuckDBPyConnection,
    raw: RawTable,
    options: ReadingOptions,
    taken: tuple[str, ...],
) -> DayColumn | None:
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
    return days_of(connection, raw, column, day_first=options.day_first)


def _date_column(seen: Mapping[str, Content]) -> str | None:
    """Return the column that its name, or else its content, tells to be the date."""
    strengths = {name: name_strength(Role.DATE, name) for name in seen}
    dates = {name: strengths[name] for name in seen if seen[name].may_be_a_date}
    # What is called the date and can hardly be read is no file without dates: its rows are told.
    dates |= {
        name: strength
        for name, strength in strengths.items()
        if strength == _ITS_OWN_WORD and seen[name].filled
    }
    named = max(dates.values(), default=0)
    found = [name for name in dates if dates[name] == named and (named or seen[name].is_date)]
    if len(found) > 1:
        shown = ", ".join(f"{name} ({seen[name].example})" for name in found)
        raise Problem("transactions-costs-several-dates", columns=shown)
    return found[0] if found else None
