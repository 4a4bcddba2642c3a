"""Several files are one table, by the names of their columns."""

import duckdb
import pytest

from quilate.language import Problem
from quilate.transactions.sources import files


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.csv").write_text("cliente,importe\nA,1\nB\n")
    (tmp_path / "b.csv").write_text("Importe;Cliente\n2,5;B\n3,5;C\n")
    (tmp_path / "notes.txt").write_text("nothing")
    return tmp_path


def test_a_pattern_reads_its_files_in_name_order_by_column_name(opened, folder):
    table = opened(files(folder / "*.csv"))

    assert table.columns == ("cliente", "importe")
    assert table.rows == [("A", "1"), ("B", "2,5"), ("C", "3,5")]
    assert table.ask("SELECT _file, _line FROM raw") == [
        (str(folder / "a.csv"), 2),
        (str(folder / "b.csv"), 2),
        (str(folder / "b.csv"), 3),
    ]
    assert [understanding.delimiter for understanding in table.raw.understandings] == [",", ";"]


def test_malformed_lines_of_every_file_are_kept_together(opened, folder):
    (folder / "b.csv").write_text("cliente,importe\nC,1\nD,2,3\n")

    assert [line for line, *_ in opened(files(folder / "*.csv")).malformed] == [3, 3]


def test_a_file_that_is_named_twice_is_read_once(opened, folder):
    table = opened(files(folder / "b.csv", folder / "b*.csv"))

    assert len(table.rows) == 2


def test_kinds_may_be_mixed_and_then_differing_types_become_text(opened, folder):
    duckdb.sql("SELECT 'Z' AS cliente, 9.5 AS importe").write_parquet(str(folder / "z.parquet"))
    table = opened(files(folder / "b.csv", folder / "z.parquet"))

    assert table.rows[-1] == ("9.5", "Z")


def test_parquet_files_of_other_types_lose_nothing(opened, folder):
    duckdb.sql("SELECT 1 AS cliente, 9.5 AS importe").write_parquet(str(folder / "1.parquet"))
    duckdb.sql("SELECT 'X' AS cliente, 9.25 AS importe").write_parquet(str(folder / "2.parquet"))

    assert [row[0] for row in opened(files(folder / "*.parquet")).rows] == ["1", "X"]


@pytest.mark.parametrize(
    "text", ["cliente,total\nA,1\n", "cliente\nA\n", "cliente,importe,iva\nA,1,2\n"]
)
def test_files_with_other_columns_are_refused_with_file_and_column(opened, folder, text):
    (folder / "b.csv").write_text(text)

    with pytest.raises(Problem) as told:
        opened(files(folder / "*.csv"))

    assert told.value.message_id == "sources-columns-differ"
    assert told.value.arguments["column"] in ("importe", "iva")
    assert "b.csv" in str(told.value)


def test_one_file_of_several_may_have_a_header_only(opened, folder):
    (folder / "b.csv").write_text("cliente,importe\n")

    assert opened(files(folder / "*.csv")).rows == [("A", "1")]
