"""CDNOW, 39 weeks known and 39 to come: as right as the best of what was published and measured."""

import gzip

import numpy as np
import pytest

from quilate.clv.forecast.champion import chosen, scored
from tests.clv.forecast.simulated import FIRST_DAY, Log

CUTOFF = np.datetime64("1997-09-30").astype(int)
HORIZON_DAYS = 273


def _log(text, *, customer, date, money):
    """Return the customers' days of a file of columns; purchases of one day are one."""
    rows = np.array([line.split() for line in text.strip().splitlines()])
    days = [f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in rows[:, date]]
    day = np.array(days, dtype="datetime64[D]").astype(int)
    keys = np.column_stack([rows[:, customer].astype(int), day])
    distinct, row_of = np.unique(keys, axis=0, return_inverse=True)
    dense = np.unique(distinct[:, 0], return_inverse=True)[1]
    return Log(dense, distinct[:, 1], np.bincount(row_of.ravel(), rows[:, money].astype(float)))


def _scores(log):
    stage = log.stage(CUTOFF - FIRST_DAY, HORIZON_DAYS)
    champion = chosen(stage)
    forecast = champion.forecaster(stage.snapshot)
    return scored(champion.outlook(stage.snapshot, forecast), forecast, stage.snapshot)


def _meets(scores, *, rmse, mae, gini):
    assert scores.rmse <= rmse
    assert scores.mae <= mae
    assert scores.gini >= gini
    assert abs(scores.bias) <= 0.08
    assert 0.76 <= scores.coverage_80 <= 0.84
    assert 0.05 <= scores.upper_miss <= 0.12


@pytest.mark.long
def test_cdnow_sample_of_2357_customers(shared_data):
    text = (shared_data / "cdnow" / "CDNOW_sample.txt").read_text()
    scores = _scores(_log(text, customer=0, date=2, money=4))
    _meets(scores, rmse=71.95, mae=30.98, gini=0.677)


@pytest.mark.long
def test_cdnow_full_of_23570_customers(shared_data):
    text = gzip.decompress((shared_data / "cdnow" / "CDNOW_master.txt.gz").read_bytes()).decode()
    _, body = text.split("\n", 1)
    scores = _scores(_log(body, customer=0, date=1, money=3))
    _meets(scores, rmse=92.95, mae=33.43, gini=0.7098)
