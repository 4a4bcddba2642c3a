"""Opens what a test wrote, and shows it as plain rows."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pytest

from quilate.transactions.sources import RawTable, Source, files, open_source


@dataclass
class Opened:
    """A source as a test looks at it."""

    raw: RawTable
    connection: duckdb.DuckDBPyConnection

    @property
    def columns(self) -> tuple[str, ...]:
        return self.raw.columns

    @property
    def rows(self) -> list[tuple[Any, ...]]:
        return self.ask("SELECT * EXCLUDE (_file, _line) FROM raw")

    @property
    def lines(self) -> list[int]:
        return [line for (line,) in self.ask("SELECT _line FROM raw ORDER BY _file, _line")]

    @property
    def malformed(self) -> list[tuple[int, str, str]]:
        columns = "_line, text, reason_id"
        return self.ask(f"SELECT {columns} FROM {self.raw.malformed} ORDER BY _file, _line")

    def ask(self, query: str) -> list[Any]:
        return self.connection.execute(query).fetchall()


@pytest.fixture
def opened() -> Callable[[Source], Opened]:
    def open_it(source: Source) -> Opened:
        connection = duckdb.connect()
        return Opened(open_source(connection, source), connection)

    return open_it


@pytest.fixture
def opened_text(tmp_path: Path, opened: Callable[[Source], Opened]) -> Callable[..., Opened]:
    """Open a file of the given content; a text is written as UTF-8."""

    def open_it(content: str | bytes, name: str = "orders.csv", **options: Any) -> Opened:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return opened(files(path, **options))

    return open_it
