"""The SQL that reads a column's days, whatever the column is made of."""

from quilate.transactions.sources.quoting import identifier
from quilate.transactions.values.dates import DateFormat
from quilate.transactions.values.shapes import text_of


def day_sql(column: str, kind: str, written: DateFormat | None) -> str:
    """Return SQL for a column's day, NULL where there is none to be read.

    Parameters
    ----------
    kind
        The column's type in DuckDB.
    written
        How it writes its days; None where it is of days or instants already.
    """
    if written is not None:
        return written.sql(text_of(column))
    instant = identifier(column)
    if kind == "TIMESTAMP WITH TIME ZONE":
        # Else the day would be that of the machine's own time zone.
        instant = f"({instant} AT TIME ZONE 'UTC')"
    return f"TRY_CAST({instant} AS DATE)"
