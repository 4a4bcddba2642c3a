"""The folder of a run: which files, which columns, which figures."""

import csv
import hashlib
import json

import openpyxl
import pyarrow as pa
import pytest

from quilate import __version__
from quilate.language import Language
from quilate.runs.record import as_json
from quilate.runs.workbook import write_workbook
from tests.runs.running import assert_every_number_is_one, valuations, valued_into
from tests.runs.shop import shop, written

COLUMNS = (
    "customer_id first_purchase last_purchase purchases revenue margin cost_to_serve value_to_date"
    " current_value p_alive expected_purchases expected_margin clv clv_low clv_high next_purchase"
    " potential gap quadrant uncertain tier rank rank_by_revenue"
    " clv_subscriptions clv_purchases"
).split()
ASKED_FIELDS = (
    "rows_read rows_used rows_guest rows_rejected customers period_start period_end as_of currency"
    " champion parameters backtest equity equity_low equity_high seconds input_sha256 version"
).split()
METRICS = ("mae rmse bias gini spearman top20_capture decile_mape coverage_80 upper_miss").split()


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    lines = shop(customers=60, days=300)
    lines += [("", 20, 9.99), ("C0001", 30, "much"), ("C0002", 250, -5.0)]
    return written(tmp_path_factory.mktemp("source") / "orders.csv", lines)


@pytest.fixture(scope="module")
def folder(source, tmp_path_factory):
    folder = tmp_path_factory.mktemp("left") / "value"
    valued_into(folder, source, excel=True)
    return folder


@pytest.fixture(scope="module")
def record(folder):
    return json.loads((folder / "run.json").read_text(encoding="utf-8"))


@pytest.mark.long
def test_it_leaves_exactly_the_promised_files(folder):
    assert {file.name for file in folder.iterdir()} == {
        *("valuations.parquet", "valuations.csv", "valuations.xlsx"),
        *("report.html", "rejects.csv", "run.json"),
    }


def test_the_columns_are_those_of_the_glossary_in_their_order(folder):
    assert valuations(folder).column_names == COLUMNS


def test_parquet_csv_and_excel_hold_the_same_customers(folder):
    table = valuations(folder)
    ids = table.column("customer_id").to_pylist()
    with (folder / "valuations.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    sheet = openpyxl.load_workbook(folder / "valuations.xlsx").active

    assert list(rows[0]) == COLUMNS
    assert [row["customer_id"] for row in rows] == ids
    assert [float(row["clv"]) for row in rows] == table.column("clv").to_pylist()
    assert len(sheet[1]) == len(COLUMNS)
    assert [sheet.cell(row, 1).value for row in range(2, sheet.max_row + 1)] == ids


def test_every_customer_of_the_file_has_one_row(folder, record):
    table = valuations(folder)

    assert table.num_rows == record["customers"] == len(set(table["customer_id"].to_pylist())) == 60


def test_every_figure_is_a_number(folder):
    assert_every_number_is_one(valuations(folder))


def test_the_record_has_the_promised_fields(record):
    assert set(ASKED_FIELDS) <= set(record)
    assert set(record["backtest"]) >= {"last_period", "repeat_rate", record["champion"]}
    assert all(list(metrics) == METRICS for metrics in record["backtest"].values())
    assert set(record["seconds"]) == {
        *("reading", "histories", "backtest", "fit", "valuation", "report")
    }
    assert record["version"] == __version__


def test_every_row_is_used_or_a_guest_or_rejected(record):
    parts = record["rows_used"], record["rows_guest"], record["rows_rejected"]

    assert sum(parts) == record["rows_read"]
    assert parts[1:] == (1, 1)


def test_equity_is_the_sum_of_clv_within_its_interval(folder, record):
    clv = valuations(folder).column("clv").to_pylist()

    assert record["equity"] == pytest.approx(sum(clv), abs=0.01)
    assert record["equity_low"] < record["equity"] < record["equity_high"]


def test_each_interval_holds_its_clv_or_lies_above_nothing(folder):
    table = valuations(folder).to_pylist()

    assert all(0 <= row["clv_low"] <= row["clv_high"] for row in table)


def test_the_fingerprint_is_that_of_the_file(record, source):
    assert record["input_sha256"] == hashlib.sha256(source.read_bytes()).hexdigest()


def test_the_arithmetic_between_columns_holds(folder):
    for row in valuations(folder).to_pylist():
        assert row["value_to_date"] == pytest.approx(row["margin"] - row["cost_to_serve"], abs=2e-4)
        assert row["gap"] == pytest.approx(row["potential"] - row["current_value"], abs=2e-4)
        assert row["gap"] >= 0
        assert 0 <= row["p_alive"] <= 1
        assert row["first_purchase"] <= row["last_purchase"]


def test_a_record_that_json_cannot_carry_is_refused():
    with pytest.raises(ValueError, match="JSON"):
        as_json({"equity": float("inf")})


def test_the_workbook_is_laid_out_for_people(folder):
    sheet = openpyxl.load_workbook(folder / "valuations.xlsx").active
    shown = dict(zip(COLUMNS, sheet[2], strict=True))

    assert shown["first_purchase"].is_date
    assert shown["first_purchase"].number_format == "mm-dd-yy"  # Excel's own short date
    assert shown["clv"].number_format == "#,##0.00"
    assert shown["p_alive"].number_format == "0.0%"
    assert shown["rank"].number_format == "#,##0"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", f"A1:Y{sheet.max_row}")
    assert sheet.column_dimensions["B"].width > 10


def test_the_workbook_speaks_the_language_of_the_run(folder, tmp_path):
    write_workbook(valuations(folder), tmp_path / "book.xlsx", Language("es"))
    sheet = openpyxl.load_workbook(tmp_path / "book.xlsx").active
    header = [cell.value for cell in sheet[1]]
    quadrants = {sheet.cell(row, 19).value for row in range(2, sheet.max_row + 1)}

    assert (sheet.title, header[0], header[6]) == ("Valoraciones", "Cliente", "Coste de servir")
    assert quadrants <= {"Invertir", "Cultivar", "Reorientar", "Desechar"}


def test_a_customer_called_like_a_formula_is_text_in_excel(tmp_path):
    hostile = ["=1+1", "+1", "@SUM(A1)", "a\x0bb", "=cmd|' /C calc'!A0"]
    write_workbook(pa.table({"customer_id": hostile}), tmp_path / "book.xlsx", Language("en"))

    sheet = openpyxl.load_workbook(tmp_path / "book.xlsx").active
    cells = [sheet.cell(row, 1) for row in range(2, len(hostile) + 2)]

    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells] == [text.replace("\x0b", "\ufffd") for text in hostile]
