"""The DuckDB connection of one run: in memory as far as it fits, on disk beyond."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from quilate.runs.interruption import interruptible

#: Enough for tens of millions of lines, and half of what the whole run may take.
MEMORY_LIMIT = "3GB"


@contextmanager
def workbench() -> Iterator[duckdb.DuckDBPyConnection]:
    """Open a database that is gone, with its files, when the run ends.

    Raises
    ------
    MemoryError, KeyboardInterrupt
        As Python says it, whether Python or the database was at work.
    """
    with tempfile.TemporaryDirectory(prefix="quilate-") as folder:
        connection = duckdb.connect(str(Path(folder) / "run.duckdb"))
        try:
            connection.execute(f"SET memory_limit = '{MEMORY_LIMIT}'")
            connection.execute("SET temp_directory = ?", [str(Path(folder) / "spilled")])
            connection.execute("SET enable_progress_bar = false")
            with interruptible(connection):
                yield connection
        except duckdb.OutOfMemoryException as error:
            raise MemoryError(str(error)) from error
        finally:
            connection.close()
