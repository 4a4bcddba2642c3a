"""Where a source is prepared: the connection, the names in it and a folder for passing files."""

import shutil
import tempfile
import weakref
from pathlib import Path

import duckdb

from quilate.transactions.sources.quoting import identifier


class Workbench:
    """One opening's connection, names and temporary folder; the folder goes with it."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, name: str) -> None:
        self.connection = connection
        self.name = name
        self.malformed = f"{name}_malformed"
        self._folder = Path(tempfile.mkdtemp(prefix="quilate-"))
        self._remove = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._names = 0
        connection.execute(
            f"CREATE OR REPLACE TABLE {identifier(self.malformed)}"
            " (_file VARCHAR, _line BIGINT, text VARCHAR, reason_id VARCHAR)"
        )

    def new_name(self) -> str:
        """Return a name that nothing in this opening has yet."""
        self._names += 1
        return f"{self.name}_{self._names}"

    def new_file(self) -> Path:
        """Return the path of a passing file that is not there yet."""
        return self._folder / self.new_name()

    def close(self) -> None:
        """Remove the passing files."""
        self._remove()
