"""SQLite: its online backup, one way and the other."""

import sqlite3
from contextlib import closing
from pathlib import Path

from django.db import connection

from quilate.installation.space import told_when_full
from quilate.language import Problem

#: How often a copy waits for whoever is writing, each time as long as the connection has patience.
_WAITS = 2


class SQLite:
    """The file of SQLite."""

    file_name = "database.sqlite3"

    def size_bytes(self) -> int:
        """Return the size of the file."""
        file = Path(str(connection.settings_dict["NAME"]))
        return file.stat().st_size if file.exists() else 0

    def copy_to(self, file: Path) -> None:
        """Copy page by page within one read; who writes meanwhile does not wait."""
        with told_when_full(file.parent), closing(sqlite3.connect(file)) as copy:
            try:
                _live().backup(copy)
                # One file, without a log beside it.
                copy.execute("PRAGMA journal_mode=DELETE")
            except sqlite3.OperationalError as error:
                raise Problem("installation-database-refused", reason=str(error)) from error
            _see_that_it_is_sound(copy)

    def fill_from(self, file: Path) -> None:
        """Copy back within one write: it happens whole, or not at all."""
        with closing(sqlite3.connect(file)) as copy:
            _see_that_it_is_sound(copy)
            try:
                copy.backup(_live(), progress=_Patience())
            except sqlite3.Error as error:
                raise Problem("installation-database-refused", reason=str(error)) from error
            finally:
                # What it remembers of the tables is of those before.
                connection.close()


class _Patience:
    """Waits for who is writing, and not for ever."""

    def __init__(self) -> None:
        self.waits = 0

    def __call__(self, status: int, _remaining: int, _total: int) -> None:
        self.waits += status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
        if self.waits > _WAITS:
            raise Problem("installation-database-busy")


def _live() -> sqlite3.Connection:
    connection.ensure_connection()
    raw: sqlite3.Connection = connection.connection
    return raw


def _see_that_it_is_sound(copy: sqlite3.Connection) -> None:
    try:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        raise Problem("installation-database-damaged", reason=" ".join(found.split()))
