"""Reading a file in columns takes nothing from those who write to it."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pytest

from quilate.core.reading_apart import FileApart, reading_apart

_COMES_AND_GOES = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM t')"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data.sqlite3"


@pytest.fixture
def writer(file: Path) -> Iterator[sqlite3.Connection]:
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("PRAGMA journal_mode=WAL")
    writer.execute("CREATE TABLE t (number INTEGER, name TEXT)")
    writer.executemany("INSERT INTO t VALUES (?, ?)", [(each, f"n{each}") for each in range(3)])
    yield writer
    writer.close()


def test_each_query_has_its_rows_whatever_was_read_of_the_one_before(
    file: Path, writer: sqlite3.Connection
) -> None:
    with reading_apart(file) as apart:
        with apart.rows("SELECT number FROM t"):
            pass
        with apart.rows("SELECT name, number FROM t ORDER BY number DESC") as rows:
            found = rows.read_all().to_pylist()

    assert found == [{"name": f"n{each}", "number": each} for each in (2, 1, 0)]


def test_a_file_is_read_as_it_is_at_one_moment(file: Path, writer: sqlite3.Connection) -> None:
    def counted(apart: FileApart) -> int:
        with apart.rows("SELECT count(*) AS n FROM t") as rows:
            return rows.read_all().to_pylist()[0]["n"]

    with reading_apart(file) as apart:
        before = counted(apart)
        writer.execute("INSERT INTO t VALUES (3, 'n3')")
        assert counted(apart) == before == 3
    with reading_apart(file) as apart:
        assert counted(apart) == 4


def test_who_comes_and_goes_elsewhere_leaves_the_log_of_who_writes(
    file: Path, writer: sqlite3.Connection
) -> None:
    with reading_apart(file) as apart, apart.rows("SELECT number FROM t") as rows:
        assert rows.read_all().num_rows == 3

    subprocess.run([sys.executable, "-c", _COMES_AND_GOES, str(file)], check=True)
    writer.execute("INSERT INTO t VALUES (4, 'n4')")

    assert Path(f"{file}-wal").exists()
    with sqlite3.connect(file) as other:
        assert other.execute("SELECT count(*) FROM t").fetchone() == (4,)
    other.close()


def test_what_cannot_be_answered_fails(file: Path, writer: sqlite3.Connection) -> None:
    with (
        pytest.raises(pa.ArrowInvalid),
        reading_apart(file) as apart,
        apart.rows("SELECT nothing FROM nowhere"),
    ):
        pass
