"""``quilate backtest``: what it prints and writes."""

import json

import pytest
from pyarrow import parquet

from tests.runs.shop import shop, written

ASKED = ("--cutoff", "2022-02-20")


@pytest.fixture
def orders(tmp_path):
    return written(tmp_path / "orders.csv", shop(customers=40, days=80))


@pytest.mark.long
def test_json_is_all_it_prints_when_asked_for_it(quilate, orders):
    result = quilate("backtest", orders, *ASKED, "--json")
    record = json.loads(result.stdout)

    assert result.stderr == ""
    assert record["cutoff"] == "2022-02-20"
    assert record["metrics"] == record["candidates"][record["champion"]]


@pytest.mark.long
def test_it_writes_nothing_unless_asked(quilate, orders, tmp_path):
    assert quilate("backtest", orders, *ASKED).exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["orders.csv"]


@pytest.mark.long
def test_it_writes_predictions_and_a_chart_in_the_language_asked_for(quilate, orders, tmp_path):
    quilate("backtest", orders, *ASKED, "--out", "back", "--lang", "es")

    assert {path.name for path in (tmp_path / "back").iterdir()} == {
        *("predictions.parquet", "calibration.html"),
    }
    table = parquet.read_table(tmp_path / "back" / "predictions.parquet")
    assert table.column_names == ["customer_id", "actual", "predicted", "low", "high"]
    assert '<html lang="es"' in (tmp_path / "back" / "calibration.html").read_text(encoding="utf-8")


@pytest.mark.long
def test_it_tells_every_candidate_in_a_table(quilate, orders):
    said = quilate("backtest", orders, *ASKED, "--lang", "es").stdout

    assert "Igual que el periodo" in said
    assert "Elegido de antemano" in said


@pytest.mark.long
def test_it_tells_how_the_one_chosen_beforehand_did_among_the_others(quilate, orders):
    said = quilate("backtest", orders, *ASKED, "--lang", "es").stdout
    record = json.loads(quilate("backtest", orders, *ASKED, "--json").stdout)

    assert f"de {len(record['candidates'])}." in said
    assert "EAM: error medio por cliente" in said


def test_a_cutoff_that_is_missing_is_explained(quilate, orders):
    result = quilate("backtest", orders, "--lang", "en")

    assert result.exit_code == 2
    assert "--cutoff" in result.stderr
    assert "The last day that may be used." in result.stderr
