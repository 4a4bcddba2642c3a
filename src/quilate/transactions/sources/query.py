"""Asks SQLite or PostgreSQL and streams the answer, as text, into the connection.

The database itself writes each value as text: so no digit of a decimal is lost, and SQLite may
keep several kinds of value in one column.
"""

from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from quilate.language import Problem
from quilate.transactions.sources.address import (
    POSTGRESQL,
    SQLITE,
    without_password,
    without_secrets,
)
from quilate.transactions.sources.arrow_rows import load_batches
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.sources.raw_table import Part
from quilate.transactions.sources.source import Query
from quilate.transactions.sources.understanding import Understanding
from quilate.transactions.sources.workbench import Workbench


def open_query(bench: Workbench, source: Query) -> Part:
    """Return the rows of the answer, every column VARCHAR and an empty text NULL.

    Raises
    ------
    Problem
        The address is of no database that can be read, or the database refuses the question.
    """
    # A driver takes time to load that no other source should pay.
    from adbc_driver_manager import Error  # noqa: PLC0415

    shown = without_password(source.url)
    question = source.sql.strip().rstrip(";")
    try:
        with _connected(source.url, shown) as database, database.cursor() as cursor:
            cursor.execute(f"SELECT * FROM ({question}) AS asked LIMIT 0")
            names = [str(column[0]) for column in cursor.description]
            cursor.execute(_as_texts(question, len(names)))
            answer = cursor.fetch_record_batch()
            part = load_batches(bench, answer, Understanding(shown, "query"), names)
    except Error as error:
        reason = without_secrets(str(error).splitlines()[0], source.url)
        raise Problem("sources-query-failed", database=shown, reason=reason) from error
    texts = ", ".join(f"nullif({name}, '') AS {name}" for name in map(identifier, part.columns))
    return replace(part, select=f"SELECT {texts}, _file, _line FROM ({part.select})")


def _connected(url: str, shown: str) -> AbstractContextManager[Any]:
    """Return a connection that can only read."""
    if url.startswith(SQLITE):
        return _sqlite(url.removeprefix(SQLITE))
    if url.startswith(POSTGRESQL):
        return _postgresql(url)
    raise Problem("sources-unknown-database", url=shown)


def _sqlite(path: str) -> AbstractContextManager[Any]:
    import adbc_driver_sqlite.dbapi as driver  # noqa: PLC0415

    file = Path(path).expanduser().resolve()
    if not file.is_file():
        raise Problem("sources-missing", file=path)
    connection: AbstractContextManager[Any] = driver.connect(f"{file.as_uri()}?mode=ro")
    return connection


def _postgresql(url: str) -> AbstractContextManager[Any]:
    import adbc_driver_postgresql.dbapi as driver  # noqa: PLC0415

    connection = driver.connect(url)
    with connection.cursor() as cursor:
        cursor.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
        cursor.execute("SET datestyle TO ISO")
    connection.commit()
    opened: AbstractContextManager[Any] = connection
    return opened


def _as_texts(question: str, width: int) -> str:
    """Wrap the question so that every column is text and none is NULL.

    The SQLite driver takes a column's type from its first rows: where these are all NULL it
    would refuse the text that follows. NULL comes back when the rows are read.
    """
    columns = [f"c{position}" for position in range(1, width + 1)]
    texts = ", ".join(f"coalesce(CAST({column} AS TEXT), '') AS {column}" for column in columns)
    return f"WITH asked({', '.join(columns)}) AS ({question}) SELECT {texts} FROM asked"
