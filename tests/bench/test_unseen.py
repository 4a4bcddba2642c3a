"""Bases that nobody tuned anything to: what they are made of, and what is said of them."""

import datetime as dt
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest

from bench.unseen import KINDS
from bench.unseen_lived import Ahead, Moment, live
from bench.unseen_peers import actual_margin, peers_forecasts
from bench.unseen_section import unseen_section
from quilate.simulator.company.reading import company

SPECIFICATIONS = Path("bench/unseen_bases")
FILE_DAYS = 300


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("unseen") / "lines.parquet"


@pytest.fixture(scope="module")
def moments(file: Path) -> list[Moment]:
    return live(
        company(str(SPECIFICATIONS / "grocery.toml")).model_copy(update={"years": 1}),
        seed=1,
        customers=120,
        file_days=FILE_DAYS,
        ahead=[Ahead(30, 30), Ahead(0, 14)],
        path=file,
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_kind_has_a_specification_and_its_earliest_cutoff_first(kind: Any) -> None:
    assert company(str(SPECIFICATIONS / f"{kind.name}.toml")).purchases is not None
    before_end = [one.days_before_end for one in kind.ahead]
    assert before_end == sorted(before_end, reverse=True)


def test_the_file_begins_in_the_midst_and_ends_with_the_last_horizon(
    file: Path, moments: list[Moment]
) -> None:
    dates = pq.read_table(file)["date"].to_numpy()
    ends = dt.date(2025, 12, 31)
    assert [moment.cutoff for moment in moments] == [ends - dt.timedelta(30), ends]
    assert dates.min() == np.datetime64(ends) - FILE_DAYS + 1
    assert dates.max() == np.datetime64(ends) + 14


def test_everybody_who_had_bought_by_then_has_a_truth_and_a_forecast_of_every_peer(
    file: Path, moments: list[Moment]
) -> None:
    first, last = moments
    assert np.isin(first.customers, last.customers).all()
    for moment in moments:
        said = peers_forecasts(file, moment)
        columns = [moment.truth, actual_margin(file, moment), *said.values()]
        assert {len(column) for column in columns} == {len(moment.customers)}
        assert np.isfinite(columns).all()
        assert moment.truth.sum() == pytest.approx(columns[1].sum(), rel=0.35)


def test_a_seed_outside_its_limits_breaks_the_verdict_and_is_counted() -> None:
    section = unseen_section([_record(1, bias=0.02), _record(2, bias=0.10)])

    bias, coverage, *_ = section.verdicts
    assert (bias.measured, bias.is_met) == ("0.020 to 0.100", False)
    assert coverage.is_met
    assert "| +6.0% (+10.0%) | 1 of 2 |" in section.body
    assert "shop, 91 days from 2025-01-01, seed 2 | blend |" in section.body


def test_a_seed_without_a_result_is_told() -> None:
    failed = {key: value for key, value in _record(1, bias=0.0).items() if key != "metrics"}
    section = unseen_section([failed | {"outcome": "timeout"}])

    assert [verdict.measured for verdict in section.verdicts] == ["timeout"]
    assert "seed 1 | timeout |" in section.body


def _record(seed: int, bias: float) -> dict[str, Any]:
    scores = {"mae": 10.0, "rmse": 20.0, "gini": 0.8, "bias": bias}
    return {
        "kind": "shop",
        "seed": seed,
        "cutoff": "2025-01-01",
        "horizon_days": 91,
        "customers": 900,
        "outcome": "ok",
        "champion": "blend",
        "metrics": scores | {"coverage_80": 0.8, "upper_miss": 0.1},
        "bias_to_truth": bias,
        "oracle": scores | {"bias": 0.0},
        "naive": {"last_period": scores},
        "peers": {"BG/NBD × Gamma-Gamma": scores},
    }
