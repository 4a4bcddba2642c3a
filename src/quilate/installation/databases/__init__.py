"""How each database of record is copied into a file, and filled from one in a single step."""

from pathlib import Path
from typing import Protocol

from django.db import OperationalError, connection

from quilate.installation.databases.postgresql import PostgreSQL
from quilate.installation.databases.sqlite import SQLite
from quilate.language import Problem


class StoredDatabase(Protocol):
    """A database of record, as backup and restore see it."""

    file_name: str

    def size_bytes(self) -> int:
        """Return about how much room a copy takes."""

    def copy_to(self, file: Path) -> None:
        """Write all of it, as it is at one moment, while others go on working."""

    def fill_from(self, file: Path) -> None:
        """Make it what a copy is; when that fails it is as it was."""


def stored_database() -> StoredDatabase:
    """Return the installation's database."""
    return SQLite() if connection.vendor == "sqlite" else PostgreSQL()


def see_that_it_answers() -> None:
    """See that the installation's database can be reached, before anything is asked of it."""
    try:
        connection.ensure_connection()
    except OperationalError as error:
        reason = " ".join(str(error).split()).rstrip(".?")
        raise Problem("installation-database-unreachable", reason=reason) from error
