"""A file, opened: what its columns are called and what stands in them."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import duckdb

from quilate.language import Language, Problem
from quilate.transactions.recognition.content import look_at
from quilate.transactions.sources import RawTable, Understanding, files, open_source
from quilate.transactions.sources.quoting import identifier

RAW = "raw"
_SAMPLES = 3
#: What DuckDB may take of the machine's memory; beyond, it writes to disk.
_MEMORY = "400MB"


@dataclass(frozen=True)
class Column:
    """A column of a file.

    Attributes
    ----------
    samples
        Its first different values.
    emails, dates
        Shares (0-1) of its values that look like an e-mail address, like a date.
    """

    name: str
    samples: tuple[str, ...]
    emails: float = 0.0
    dates: float = 0.0


@dataclass(frozen=True)
class Opened:
    """What opening a file told: enough to show and to recognise it without opening it again."""

    columns: tuple[Column, ...]
    understanding: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """Return it as it is kept with a run."""
        return asdict(self)

    @classmethod
    def of_json(cls, kept: dict[str, Any]) -> "Opened":
        """Return what was kept with a run."""
        columns = [Column(**each | {"samples": tuple(each["samples"])}) for each in kept["columns"]]
        return cls(tuple(columns), kept["understanding"])

    def sentence(self, language: Language) -> str:
        """Return in a line how the file was read."""
        return Understanding(**self.understanding).sentence(language)


def look_into(path: Path, name: str) -> Opened:
    """Return what a file's columns are.

    Raises
    ------
    Problem
        It is empty, damaged, or no table.
    """
    with workbench() as connection, opened(connection, path, name) as raw:
        told = asdict(raw.understandings[0]) | {"file": name}
        return Opened(_columns(connection, raw), told)


@contextmanager
def workbench() -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a connection whose tables are on disk, so that a file may be larger than memory."""
    with tempfile.TemporaryDirectory(prefix="quilate-import-") as folder:
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": _MEMORY,
            "temp_directory": folder,
            "threads": 2,
        }
        connection = duckdb.connect(str(Path(folder) / "staged.duckdb"), config=settings)
        try:
            yield connection
        finally:
            connection.close()


@contextmanager
def opened(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> Iterator[RawTable]:
    """Give the rows of a file as they stand; problems name the file as its owner does."""
    try:
        raw = open_source(connection, files(path), RAW)
    except Problem as problem:
        if "file" in problem.arguments:
            raise Problem(problem.message_id, **problem.arguments | {"file": name}) from problem
        raise
    try:
        yield raw
    finally:
        raw.close()


def _columns(connection: duckdb.DuckDBPyConnection, raw: RawTable) -> tuple[Column, ...]:
    seen = look_at(connection, raw.name, list(raw.columns))
    return tuple(
        Column(
            name=name,
            samples=_samples(connection, name),
            emails=_share_of_emails(connection, name) if seen[name].filled else 0.0,
            dates=seen[name].dates,
        )
        for name in raw.columns
    )


def _samples(connection: duckdb.DuckDBPyConnection, column: str) -> tuple[str, ...]:
    rows = connection.execute(
        f"SELECT value FROM {_head(column)} WHERE value <> '' GROUP BY value"
        f" ORDER BY min(place) LIMIT {_SAMPLES}"
    ).fetchall()
    return tuple(row[0][:80] for row in rows)


def _share_of_emails(connection: duckdb.DuckDBPyConnection, column: str) -> float:
    row = connection.execute(
        f"SELECT avg((value LIKE '%_@_%.__%')::INTEGER) FROM {_head(column)} WHERE value <> ''"
    ).fetchone()
    return float(row[0]) if row and row[0] is not None else 0.0


def _head(column: str) -> str:
    return (
        f"(SELECT trim(CAST({identifier(column)} AS VARCHAR)) AS value, row_number() OVER () AS"
        f" place FROM (SELECT {identifier(column)} FROM {RAW} LIMIT 200))"
    )
