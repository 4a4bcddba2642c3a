"""A file, opened: what its columns are called and what stands in them."""

import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import duckdb

from quilate.language import Language, Problem
from quilate.transactions.sources import RawTable, Understanding, files, open_source
from quilate.transactions.sources.quoting import identifier

RAW = "raw"
#: How the folders begin in which files are staged, among those of the machine for the time being.
WORKBENCH = "quilate-import-"
#: So many rows are looked at, and so much of a cell is shown.
_HEAD, _SAMPLES, _LONGEST = 200, 3, 80
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]{2,}")
_DATE = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ T].*)?")
#: What DuckDB may take of the machine's memory while it reads a file; beyond, it writes to disk.
_MEMORY = "400MB"
#: What it needs once a file is staged: others need more from then on.
_MEMORY_AT_REST = "150MB"


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
    with tempfile.TemporaryDirectory(prefix=WORKBENCH) as folder:
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


def rest(connection: duckdb.DuckDBPyConnection) -> None:
    """Give memory back: what is staged is only read from now on, batch by batch."""
    connection.execute("CHECKPOINT")
    connection.execute(f"SET memory_limit = '{_MEMORY_AT_REST}'")


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
    texts = ", ".join(f"CAST({identifier(name)} AS VARCHAR)" for name in raw.columns)
    head = connection.execute(f"SELECT {texts} FROM {raw.name} LIMIT {_HEAD}").fetchall()
    columns = zip(*head, strict=True) if head else ([] for _ in raw.columns)
    return tuple(_column(name, cells) for name, cells in zip(raw.columns, columns, strict=True))


def _column(name: str, cells: Iterable[str | None]) -> Column:
    filled = [text for cell in cells if cell and (text := cell.strip())]
    return Column(
        name=name,
        samples=tuple(each[:_LONGEST] for each in list(dict.fromkeys(filled))[:_SAMPLES]),
        emails=_share(_EMAIL, filled),
        dates=_share(_DATE, filled),
    )


def _share(pattern: re.Pattern[str], texts: Sequence[str]) -> float:
    return sum(map(bool, map(pattern.fullmatch, texts))) / len(texts) if texts else 0.0
