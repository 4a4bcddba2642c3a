"""Where transactions come from: files, a frame in memory, or a question to a database."""

from collections.abc import Iterable
from dataclasses import dataclass
from os import PathLike, fspath
from typing import Any


@dataclass(frozen=True)
class Files:
    """One or several files, by path or glob pattern.

    Attributes
    ----------
    patterns
        Paths or patterns (``sales/*.csv``, ``sales/**/*.parquet``), each read in name order.
    sheet
        Sheet of a workbook, by name or by position from 1; else the first that is not empty.
    delimiter
        What separates the fields of a text file (``" "``: runs of spaces), where the person
        says it; else it is recognised.
    """

    patterns: tuple[str, ...]
    sheet: str | int | None = None
    delimiter: str | None = None


@dataclass(frozen=True)
class Frame:
    """A pandas, Polars or Arrow table, or a reader of Arrow batches (read once)."""

    frame: Any


@dataclass(frozen=True)
class Query:
    """A question to a database: ``sqlite:///path`` or ``postgresql://…``, and the SELECT."""

    url: str
    sql: str


Source = Files | Frame | Query


def files(
    *patterns: str | PathLike[str],
    sheet: str | int | None = None,
    delimiter: str | None = None,
) -> Files:
    """Return the source of the given paths or patterns."""
    return Files(_texts(patterns), sheet, delimiter)


def _texts(patterns: Iterable[str | PathLike[str]]) -> tuple[str, ...]:
    return tuple(fspath(pattern) for pattern in patterns)
