"""Parquet files are read in place with their types."""

import datetime as dt
import decimal

import duckdb
import pytest

from quilate.language import Problem
from quilate.transactions.sources import files


def test_types_and_row_numbers(opened, tmp_path):
    query = (
        "SELECT i AS id, DATE '2024-01-02' AS day, 1.25::DECIMAL(9, 2) AS amount FROM range(3) t(i)"
    )
    duckdb.sql(query).write_parquet(str(tmp_path / "orders.parquet"))
    table = opened(files(tmp_path / "orders.parquet"))

    assert table.rows[2] == (2, dt.date(2024, 1, 2), decimal.Decimal("1.25"))
    assert table.lines == [1, 2, 3]


def test_many_row_groups_keep_their_order(opened, tmp_path):
    path = str(tmp_path / "orders.parquet")
    duckdb.sql("SELECT i + 1 AS id FROM range(100000) t(i)").write_parquet(
        path, row_group_size=2048
    )

    assert opened(files(path)).ask("SELECT count(*) FROM raw WHERE id <> _line") == [(0,)]


def test_a_damaged_file_is_told(opened, tmp_path):
    (tmp_path / "orders.parquet").write_bytes(b"PAR1" + bytes(100))

    with pytest.raises(Problem, match="damaged"):
        opened(files(tmp_path / "orders.parquet"))


def test_online_retail(opened, shared_data):
    [path] = (shared_data / "online_retail").glob("*.parquet")

    assert opened(files(path)).ask("SELECT count(*) > 500000 FROM raw") == [(True,)]
