"""From Python the same valuations come as from the command."""

import datetime as dt

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import quilate
from quilate.language import Problem
from tests.runs.running import valuations, valued_into
from tests.runs.shop import FIRST_DAY, HEADER, shop, written

LINES = shop(customers=60, days=45)
COLUMNS = {
    HEADER[0]: [line[0] for line in LINES],
    HEADER[1]: [FIRST_DAY + dt.timedelta(days=line[1]) for line in LINES],
    HEADER[2]: [line[2] for line in LINES],
}


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return written(tmp_path_factory.mktemp("python") / "orders.csv", LINES)


@pytest.fixture(scope="module")
def commanded(source):
    valued_into(source.parent / "value", source)
    return valuations(source.parent / "value")


@pytest.mark.long
def test_a_path_gives_what_the_command_gives(source, commanded):
    assert quilate.value(source).equals(commanded)


@pytest.mark.parametrize("library", [pd.DataFrame, pl.DataFrame, pa.table])
def test_a_table_in_memory_gives_what_the_file_gives(library, commanded):
    assert quilate.value(library(COLUMNS)).equals(commanded)


@pytest.mark.long
def test_a_backtest_gives_its_record(source):
    record = quilate.backtest(str(source), FIRST_DAY + dt.timedelta(days=30), horizon_days=10)

    assert record["horizon_days"] == 10
    assert record["champion"] in record["candidates"]


def test_costs_may_be_a_table_in_memory(source):
    costs = pa.table({"customer": ["C0001"], "kind": ["call"], "quantity": [4]})

    table = quilate.value(source, costs=costs, unit_costs={"call": 2.5}, horizon_days=30)

    assert sum(table["cost_to_serve"].to_pylist()) == 10


def test_columns_are_named_by_role(tmp_path):
    path = written(tmp_path / "orders.csv", LINES[:20], header=("x1", "x2", "x3"))

    table = quilate.value(path, mapping={"customer": "x1", "date": "x2", "amount": "x3"})

    assert set(table["customer_id"].to_pylist()) == {line[0] for line in LINES[:20]}


@pytest.mark.parametrize(
    "choice",
    [
        {"horizon_days": 0},
        {"horizon_days": 10**9},
        {"discount_rate_per_year": -2.0},
        {"discount_rate_per_year": float("nan")},
        {"discount_rate_per_year": 10},
        {"default_margin": 40},
        {"default_margin": float("nan")},
        {"as_of": dt.date(2000, 1, 1)},
    ],
)
def test_a_choice_that_makes_no_sense_is_a_problem_with_a_sentence(choice, source):
    with pytest.raises(Problem) as told:
        quilate.value(source, **choice)

    assert str(told.value).endswith(".")


def test_a_day_in_the_last_year_of_the_calendar_is_survived(tmp_path):
    path = written(tmp_path / "orders.csv", LINES[:20])

    table = quilate.value(path, as_of=dt.date(9999, 12, 31))

    assert max(table["clv"].to_pylist()) < 0.01


@pytest.mark.long
def test_a_moment_is_taken_for_its_day(source):
    day = FIRST_DAY + dt.timedelta(days=30)
    moment = pd.Timestamp(day) + pd.Timedelta(hours=7)

    assert quilate.value(source, as_of=moment).equals(quilate.value(source, as_of=day))
    assert quilate.backtest(source, moment)["cutoff"] == day.isoformat()
