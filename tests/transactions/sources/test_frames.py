"""Tables in memory: pandas, Polars, Arrow, and readers of batches."""

import datetime as dt

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from quilate.language import Problem
from quilate.transactions.sources import Frame

DATA = {"cliente": ["A", "B", None], "importe": [1.5, 2.5, 3.5]}
ROWS = [("A", 1.5), ("B", 2.5), (None, 3.5)]


@pytest.mark.parametrize(
    "frame",
    [
        pd.DataFrame(DATA),
        pl.DataFrame(DATA),
        pa.table(DATA),
        pa.table(DATA).to_reader(max_chunksize=1),
        pa.RecordBatch.from_pydict(DATA).slice(0),
        pd.DataFrame(DATA).set_index("cliente"),
    ],
    ids=["pandas", "polars", "arrow", "reader", "batch", "pandas-index"],
)
def test_every_kind_of_frame(opened, frame):
    table = opened(Frame(frame))

    assert table.columns == ("cliente", "importe")
    assert table.rows == ROWS
    assert table.lines == [1, 2, 3]


def test_types_are_kept(opened):
    moment = dt.datetime(2024, 1, 2, 3)
    frame = pd.DataFrame({"id": [1], "at": [moment], "kind": pd.Categorical(["x"])})

    assert opened(Frame(frame)).rows == [(1, moment, "x")]


def test_a_pandas_column_of_several_kinds_is_text(opened):
    frame = pd.DataFrame({"id": [1, "x", None, dt.date(2024, 1, 2)]})

    assert opened(Frame(frame)).rows == [("1",), ("x",), (None,), ("2024-01-02",)]


def test_the_same_name_twice_and_names_that_are_numbers(opened):
    frame = pd.DataFrame([[1, 2, 3]], columns=["id", "id", 7])

    assert opened(Frame(frame)).columns == ("id", "id_2", "7")


def test_a_large_frame_keeps_its_order(opened):
    frame = pa.table({"n": range(1, 300_001)})

    assert opened(Frame(frame)).ask("SELECT count(*) FROM raw WHERE n <> _line") == [(0,)]


def test_an_empty_frame_and_what_is_none(opened):
    with pytest.raises(Problem, match="no rows"):
        opened(Frame(pd.DataFrame({"id": []})))
    with pytest.raises(Problem, match="list is not a table"):
        opened(Frame([1, 2]))
