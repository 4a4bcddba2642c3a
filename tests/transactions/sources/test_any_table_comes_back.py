"""Whatever Python's csv module writes is read back cell for cell."""

import csv
import io
import tempfile
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quilate.transactions.sources import files, open_source

pytestmark = pytest.mark.long

# Signs that mean something to a reader come often.
TELLING = st.sampled_from(
    [",", ";", "\t", "|", '"', "'", "\\", "\n", "\r\n", "\r", " ", "ñ", "€", "1"]
)
PLAIN = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5)
CELL = st.lists(TELLING | PLAIN, max_size=6).map("".join)
WIDTH = 3
ROWS = st.lists(st.lists(CELL, min_size=WIDTH, max_size=WIDTH), min_size=1, max_size=8)
HEADER = ["cliente", "fecha", "importe"]


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@given(rows=ROWS, delimiter=st.sampled_from([",", ";", "\t", "|"]))
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_any_cells_with_any_delimiter(rows, delimiter, line_end, quoting):
    buffer = io.StringIO(newline="")
    # A line end of both signs makes the writer quote either of them.
    writer = csv.writer(buffer, delimiter=delimiter, quoting=quoting, lineterminator="\r\n")
    writer.writerows([HEADER, *rows])
    text = buffer.getvalue() if line_end == "\r\n" else _with_newlines(rows, delimiter, quoting)

    assert _read(text, delimiter) == [tuple(cell or None for cell in row) for row in rows]


def _with_newlines(rows, delimiter, quoting):
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, quoting=quoting, lineterminator="\n")
    always = csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n")
    for row in [HEADER, *rows]:
        (always if any("\r" in cell for cell in row) else writer).writerow(row)
    return buffer.getvalue()


def _read(text, delimiter):
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as connection:
        path = Path(folder) / "orders.csv"
        path.write_bytes(text.encode())
        raw = open_source(connection, files(path, delimiter=delimiter))
        assert raw.columns == tuple(HEADER)
        assert connection.execute("SELECT * FROM raw_malformed").fetchall() == []
        return connection.execute("SELECT * EXCLUDE (_file, _line) FROM raw").fetchall()
