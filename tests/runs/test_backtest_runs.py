"""A backtest knows nothing of what follows its cut-off, and scores what it says."""

import datetime as dt

import numpy as np
import pytest
from pyarrow import parquet

from quilate.language import Language, Problem
from quilate.runs.backtest_run import run_backtest
from quilate.runs.settings import Settings
from quilate.runs.stopwatch import Stopwatch
from quilate.runs.workbench import workbench
from quilate.transactions import files
from tests.runs.shop import FIRST_DAY, shop, written

pytestmark = pytest.mark.long

LINES = shop(customers=80, days=400, seed=2)
LAST_KNOWN = 280
CUTOFF = FIRST_DAY + dt.timedelta(days=LAST_KNOWN)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("backtest")


@pytest.fixture(scope="module")
def record(folder):
    return backtested(folder, LINES)


@pytest.fixture(scope="module")
def predictions(folder, record):
    return parquet.read_table(folder / "predictions.parquet")


def test_it_says_what_it_did_and_how_well(record):
    assert set(record) == {
        *("champion", "metrics", "candidates", "cutoff", "horizon_days", "customers"),
        *("actual_total", "seconds"),
    }
    assert record["metrics"] == record["candidates"][record["champion"]]
    assert record["cutoff"] == CUTOFF.isoformat()
    assert {"last_period", "repeat_rate", "rfm_cells"} < set(record["candidates"])


def test_the_customers_are_those_who_had_bought(record, predictions):
    known = sorted({customer for customer, day, _ in LINES if day <= LAST_KNOWN})

    assert predictions["customer_id"].to_pylist() == known
    assert record["customers"] == len(known)


def test_what_happened_is_what_the_file_says(record, predictions):
    actual = dict.fromkeys(predictions["customer_id"].to_pylist(), 0.0)
    for customer, day, money in LINES:
        if day > LAST_KNOWN and customer in actual:
            actual[customer] += money

    assert predictions["actual"].to_pylist() == pytest.approx(list(actual.values()))
    assert record["actual_total"] == pytest.approx(sum(actual.values()), abs=0.01)


def test_its_scores_are_those_of_its_predictions(record, predictions):
    said, actual, high = (predictions[name].to_numpy() for name in ("predicted", "actual", "high"))
    metrics = record["metrics"]

    assert metrics["mae"] == pytest.approx(np.mean(np.abs(said - actual)))
    assert metrics["rmse"] == pytest.approx(np.sqrt(np.mean((said - actual) ** 2)))
    assert metrics["bias"] == pytest.approx(said.sum() / actual.sum() - 1)
    assert metrics["upper_miss"] == pytest.approx(np.mean(actual > high))
    assert metrics["gini"] == pytest.approx(slow_gini(actual, said) / slow_gini(actual, actual))


def test_nothing_after_the_cutoff_changes_a_prediction(record, predictions, tmp_path):
    chance = np.random.default_rng(9)
    known = [line for line in LINES if line[1] <= LAST_KNOWN]
    days_known = max(day for _, day, _ in LINES) - LAST_KNOWN
    later = [
        (f"C{n % 90:04d}", LAST_KNOWN + 1 + n % days_known, float(chance.gamma(2, 500)))
        for n in range(300)
    ]

    other = backtested(tmp_path, known + later)
    again = parquet.read_table(tmp_path / "predictions.parquet")

    assert other["champion"] == record["champion"]
    for name in ("customer_id", "predicted", "low", "high"):
        assert again[name] == predictions[name]


def test_only_the_days_asked_for_are_scored(tmp_path):
    short = [line for line in LINES if line[1] <= LAST_KNOWN + 50]
    record = backtested(tmp_path, short, horizon_days=30)

    assert record["horizon_days"] == 30
    assert record["actual_total"] == pytest.approx(
        sum(
            money
            for customer, day, money in short
            if LAST_KNOWN < day <= LAST_KNOWN + 30
            and any(c == customer and d <= LAST_KNOWN for c, d, _ in short)
        ),
        abs=0.01,
    )


@pytest.mark.parametrize("days", [0, -3])
def test_a_horizon_of_no_days_is_refused(tmp_path, days):
    with pytest.raises(Problem, match="horizon"):
        backtested(tmp_path, LINES, horizon_days=days)


def backtested(folder, lines, horizon_days=None):
    source = files(written(folder / "orders.csv", lines))
    with workbench() as connection:
        run = run_backtest(source, Settings(), CUTOFF, horizon_days, connection, Stopwatch())
        run.write(folder, Language("es"))
        return run.record


def slow_gini(actual, by):
    """Return the Gini of values in an order, the larger first, ties as they stand."""
    order = sorted(range(len(by)), key=lambda place: -by[place])
    running, area = 0.0, 0.0
    for place in order:
        running += actual[place]
        area += running / actual.sum()
    return (area - (len(by) + 1) / 2) / len(by)
