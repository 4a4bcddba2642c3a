"""The file in which the facts are, and when they were prepared."""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pyarrow.parquet as pq
from django.conf import settings


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
    return Path(settings.HOME) / "prepared" / "facts.parquet"


def prepared() -> Prepared | None:
    """Return what has been prepared; None before the first time."""
    file = place()
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return _described(file, (found.st_mtime_ns, found.st_ino))


@lru_cache(maxsize=2)
def _described(file: Path, stamp: tuple[int, int]) -> Prepared:
    about = pq.read_metadata(file)
    at = dt.datetime.fromisoformat(about.metadata[b"prepared_at"].decode())
    columns = frozenset(about.schema.to_arrow_schema().names)
    return Prepared(file, at, about.num_rows, columns, stamp)
