"""The page says first what is required and whether it is met."""

from typing import Any

from bench.results import page_of
from bench.section import seconds, table

MACHINE = {"processor": "A processor", "cores": "2"}


def test_the_page_names_the_machine_and_the_day_of_each_part() -> None:
    page = page_of({"speed": _kept(_speed_records(ours=1.0))})

    assert "| processor | A processor |" in page
    assert "| measured | speed on 2025-03-01 at a load of 1.5 |" in page


def test_parts_that_were_never_measured_are_named() -> None:
    page = page_of({"speed": _kept(_speed_records(ours=1.0))})

    missing = "command, reading, accuracy, companies, unseen, application, value, segments, imports"
    assert f"Not measured: {missing}." in page


def test_ratios_come_before_seconds() -> None:
    page = page_of({"speed": _kept(_speed_records(ours=1.0))})

    ratio = (
        "| 1,000,000 customers: times faster than lifetimes, the faster peer | ≥ 12 | 20.0 | yes |"
    )
    assert page.index(ratio) < page.index("| 1,000,000 · quilate |")


def test_a_missed_limit_stands_out() -> None:
    page = page_of({"speed": _kept(_speed_records(ours=5.0))})

    assert "| ≥ 12 | 4.0 | **no** |" in page
    assert "3 of 4 limits are met." in page


def test_a_peer_that_ran_out_of_time_is_shown_as_such() -> None:
    page = page_of({"speed": _kept(_speed_records(ours=1.0))})

    assert "| 1,000,000 · pymc-marketing | timeout |" in page


def test_the_whole_command_is_held_to_time_and_memory() -> None:
    record = {
        "name": "quilate value",
        "limit_seconds": 60,
        "limit_mb": 3000,
        "outcome": "ok",
        "seconds": 61.0,
        "peak_mb": 2500.0,
        "stages": {"reading": 20.0},
    }
    page = page_of({"command": _kept([record])})

    assert "| quilate value | < 60 s | 61.0 s | **no** |" in page
    assert "| quilate value: peak memory | < 3 GB | 2.50 GB | yes |" in page


def test_accuracy_is_held_to_the_best_peer() -> None:
    page = page_of({"accuracy": _kept([_accuracy_record()])})

    assert "| shop: RMSE, the best peer's 20.0 | ≤ 20.0 | 19.0 | yes |" in page
    assert "| shop: MAE, the best peer's 10.0 | ≤ 10.5 | 10.4 | yes |" in page
    assert "| shop: normalised Gini, the best row's 0.800 | ≥ 0.792 | 0.700 | **no** |" in page


def test_seconds_keep_the_digits_that_mean_something() -> None:
    assert [seconds(value) for value in (0.01234, 1.234, 12.34)] == ["0.012", "1.23", "12.3"]


def test_a_table_sets_figures_to_the_right() -> None:
    assert table(["a", "b"], [["x", "1"]]).splitlines()[1] == "| --- | ---: |"


def _kept(measured: list[dict[str, Any]]) -> dict[str, Any]:
    return {"date": "2025-03-01", "load": 1.5, "machine": MACHINE, "measured": measured}


def _speed_records(ours: float) -> list[dict[str, Any]]:
    late = {"contestant": "pymc-marketing", "size": 1_000_000, "outcome": "timeout"}
    return [
        _speed_record("quilate", ours, peak_mb=300.0),
        _speed_record("lifetimes", 20.0, peak_mb=900.0),
        late | {"seconds": {}, "peak_mb": 2000.0, "wall_seconds": 600.0},
    ]


def _speed_record(name: str, total: float, peak_mb: float) -> dict[str, Any]:
    steps = ("read", "histories", "BG/NBD", "Gamma-Gamma", "CLV")
    return {
        "contestant": name,
        "size": 1_000_000,
        "outcome": "ok",
        "seconds": dict.fromkeys(steps, total / 5),
        "wall_seconds": total + 1,
        "peak_mb": peak_mb,
        "parameters": dict.fromkeys(("r", "alpha", "a", "b", "p", "q", "gamma"), 1.0),
        "clv_total": 100.0,
        "versions": {name: "1.0"},
    }


def _accuracy_record() -> dict[str, Any]:
    measures = {"bias": 0.0, "spearman": 0.5, "top20_capture": 0.6, "decile_mape": 0.1}
    ours = {"mae": 10.4, "rmse": 19.0, "gini": 0.7, "coverage_80": 0.8, "upper_miss": 0.1}
    peer = {"mae": 10.0, "rmse": 20.0, "gini": 0.8}
    return {
        "base": "shop",
        "cutoff": "2025-01-01",
        "horizon_days": 90,
        "customers": 100,
        "actual_total": 1000.0,
        "best_known_gini": 0.0,
        "outcome": "ok",
        "champion": "BG/NBD",
        "seconds": 1.0,
        "metrics": measures | ours,
        "candidates": {},
        "rows": [{"kind": "peer", "name": "peer", "outcome": "ok", "metrics": measures | peer}],
    }
