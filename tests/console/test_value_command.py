"""``quilate value``: what it prints, where, and in which language."""

import json

import openpyxl
import pytest

from quilate.console.sources import Asked
from tests.runs.running import valuations
from tests.runs.shop import written

FILES = {"valuations.parquet", "valuations.csv", "report.html", "rejects.csv", "run.json"}


def test_it_leaves_a_folder_named_after_the_file(quilate, orders, tmp_path):
    result = quilate("value", orders)

    assert result.exit_code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"orders.csv", "value-orders"}
    assert {path.name for path in (tmp_path / "value-orders").iterdir()} == FILES


def test_it_is_quiet_where_nobody_watches(quilate, orders):
    assert quilate("value", orders).stderr == ""


def test_json_is_all_it_prints_when_asked_for_it(quilate, orders, tmp_path):
    result = quilate("value", orders, "--json", "--out", "out")

    assert result.stdout == (tmp_path / "out" / "run.json").read_text(encoding="utf-8")
    assert json.loads(result.stdout)["customers"] > 0
    assert result.stderr == ""


def test_it_says_how_it_understood_the_file_and_what_the_base_is_worth(quilate, orders):
    said = quilate("value", orders).stdout

    assert "customer_id" in said
    assert "orders.csv" in said
    assert "report.html" in said


def test_it_speaks_spanish_on_screen_and_in_the_report(quilate, orders, tmp_path):
    said = quilate("value", orders, "--lang", "es", "--out", "es").stdout
    report = (tmp_path / "es" / "report.html").read_text(encoding="utf-8")

    assert "clientes" in said
    assert "customers" not in said
    assert '<html lang="es"' in report


@pytest.mark.long
def test_the_language_changes_no_valuation(quilate, orders, tmp_path):
    for lang in ("es", "en"):
        quilate("value", orders, "--lang", lang, "--out", lang)

    assert valuations(tmp_path / "es") == valuations(tmp_path / "en")


def test_excel_is_written_too_when_asked_for(quilate, orders, tmp_path):
    quilate("value", orders, "--excel", "--out", "out")

    assert {path.name for path in (tmp_path / "out").iterdir()} == {*FILES, "valuations.xlsx"}
    assert openpyxl.load_workbook(tmp_path / "out" / "valuations.xlsx").active.freeze_panes == "B2"


def test_columns_are_named_with_map(quilate, tmp_path):
    path = written(tmp_path / "odd.csv", [("A", 1, 5), ("B", 3, 6)], header=("x1", "x2", "x3"))

    asked = quilate("value", path, "--map", "cliente=x1", "--map", "fecha=x2", "--map", "amount=x3")

    assert asked.exit_code == 0


def test_costs_are_read_and_priced(quilate, orders, tmp_path):
    customer = orders.read_text(encoding="utf-8").splitlines()[1].split(",")[0]
    (tmp_path / "costs.csv").write_text(f"customer_id,kind,quantity\n{customer},call,4\n")

    quilate("value", orders, "--costs", "costs.csv", "--unit-cost", "call=2.5", "--out", "out")

    costs = valuations(tmp_path / "out").column("cost_to_serve").to_pylist()
    assert sum(costs) == 10


@pytest.mark.long
def test_a_decimal_comma_will_do_where_a_number_is_asked_for(quilate, orders, tmp_path):
    customer = orders.read_text(encoding="utf-8").splitlines()[1].split(",")[0]
    (tmp_path / "costs.csv").write_text(f"customer_id,kind,quantity\n{customer},call,4\n")
    priced = ("--costs", "costs.csv", "--unit-cost")

    quilate("value", orders, *priced, "call=2,5", "--default-margin", "0,35", "--out", "comma")
    quilate("value", orders, *priced, "call=2.5", "--default-margin", "0.35", "--out", "point")

    assert valuations(tmp_path / "comma") == valuations(tmp_path / "point")
    assert sum(valuations(tmp_path / "comma")["cost_to_serve"].to_pylist()) == 10


@pytest.mark.long
def test_a_day_far_after_the_data_is_warned_of_on_screen_and_in_the_report(
    quilate, orders, tmp_path
):
    said = quilate("value", orders, "--as-of", "2023-06-01", "--out", "late").stdout
    usual = quilate("value", orders, "--as-of", "2022-02-20", "--out", "usual").stdout
    report = (tmp_path / "late" / "report.html").read_text(encoding="utf-8")

    assert "before Jun 1, 2023: everybody seems to have stopped buying" in said
    assert "everybody seems to have stopped buying" in report
    assert "everybody seems" not in usual


def test_ids_that_begin_like_formulas_stay_as_they_are_and_are_warned_of(quilate, tmp_path):
    ids = ["=1+1", "@home", "+34600111222", "C1"]
    path = written(tmp_path / "odd.csv", [(who, day, 5) for day, who in enumerate(ids)])

    said = quilate("value", path, "--out", "out").stdout

    assert valuations(tmp_path / "out")["customer_id"].to_pylist() == sorted(ids)
    assert "The ids of 2 customers begin like a formula" in said


def test_the_rows_of_the_costs_are_accounted_for_in_the_record_and_the_report(
    quilate, orders, tmp_path
):
    customer = orders.read_text(encoding="utf-8").splitlines()[1].split(",")[0]
    (tmp_path / "costs.csv").write_text(f"customer_id,cost\n{customer},4\nnobody,3\nB,x\n")

    quilate("value", orders, "--costs", "costs.csv", "--out", "out")
    record = json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))

    assert record["rows_rejected"] == 0
    assert record["costs"] == {
        "rows_read": 3,
        "rows_used": 1,
        "rows_unknown": 1,
        "rows_rejected": 1,
    }
    assert "3 rows of costs read" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_the_lines_of_the_portfolio_may_be_drawn_by_hand(quilate, orders, tmp_path):
    quilate("value", orders, "--cut-clv", "0", "--cut-current-value", "1e9", "--out", "out")

    quadrants = set(valuations(tmp_path / "out").column("quadrant").to_pylist())
    assert quadrants == {"re-engineer"}


@pytest.mark.long
def test_a_longer_horizon_is_worth_more_and_a_dearer_wait_less(quilate, orders, tmp_path):
    worth = {
        words: json.loads(quilate("value", orders, "--json", *words.split()).stdout)["equity"]
        for words in ("--horizon-days 30", "--horizon-days 300", "--horizon-days 300 --discount 1")
    }
    short, long, dear = worth.values()

    assert short < dear < long


def test_what_was_rejected_stands_in_its_file(quilate, tmp_path):
    path = written(tmp_path / "some.csv", [("A", 1, 5), ("B", 2, 6), ("C", 3, "much")])

    quilate("value", path, "--lang", "es", "--out", "out")

    rejects = (tmp_path / "out" / "rejects.csv").read_text(encoding="utf-8").splitlines()
    assert rejects[0].startswith("archivo,línea,campo,valor,motivo")
    assert rejects[1].startswith("some.csv,4,amount,much,") or ",4,amount,much," in rejects[1]


@pytest.mark.parametrize("command", ["value", "backtest"])
def test_its_help_names_every_option_in_both_languages(command, quilate):
    said = quilate(command, "--help")

    assert said.exit_code == 0
    assert "--out" in said.stdout
    assert said.stderr == ""


def test_without_a_command_it_shows_its_help(quilate):
    assert quilate().stdout == quilate("--help").stdout


def test_it_knows_its_version(quilate):
    assert quilate("--version").stdout.startswith("quilate ")


def test_the_report_calls_a_database_by_its_name_and_not_by_its_password():
    def name_of(url):
        return Asked({"sql": (url, "SELECT 1"), "files": (), "example": False}).name

    assert name_of("postgresql://ana:secret@host/sales?sslmode=require") == "sales"
    assert "secret" not in name_of("postgresql://ana:secret@host")
    assert "secret" not in name_of("postgresql://host/sales?password=secret/word")
