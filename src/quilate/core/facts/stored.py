"""The file in which the facts are, and when they were prepared."""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import duckdb
from django.conf import settings

#: What the file is called where it is asked, and its two tables.
STORED = "stored"
ROWS, ABOUT = f"{STORED}.rows", f"{STORED}.about"


@dataclass(frozen=True)
class Prepared:
    """Facts that have been prepared.

    Attributes
    ----------
    stamp
        Tells one preparing from the next.
    """

    file: Path
    at: dt.datetime
    customers: int
    columns: frozenset[str]
    stamp: tuple[int, int]


def place() -> Path:
    """Return where the facts are: personal data, in the installation's own folder."""
    return Path(settings.HOME) / "prepared" / "facts.duckdb"


def prepared() -> Prepared | None:
    """Return what has been prepared; None before the first time."""
    file = place()
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return _described(file, (found.st_mtime_ns, found.st_ino))


def attach(asked: duckdb.DuckDBPyConnection, file: Path) -> None:
    """Let a connection read the facts of a file."""
    asked.execute(f"ATTACH '{file}' AS {STORED} (READ_ONLY)")


@lru_cache(maxsize=2)
def _described(file: Path, stamp: tuple[int, int]) -> Prepared:
    with duckdb.connect() as asked:
        attach(asked, file)
        ((at, customers),) = asked.execute(f"SELECT prepared_at, customers FROM {ABOUT}").fetchall()
        columns = frozenset(row[0] for row in asked.execute(f"DESCRIBE {ROWS}").fetchall())
    return Prepared(file, dt.datetime.fromisoformat(at), customers, columns, stamp)
