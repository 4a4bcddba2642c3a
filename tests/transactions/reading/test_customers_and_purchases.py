"""Customers are numbered in the order of their ids; a purchase is a customer's day."""

import datetime as dt
from decimal import Decimal

import pandas as pd
import pytest

from quilate import example
from quilate.language import Problem
from quilate.transactions import Frame, ReadingOptions, files, read


def test_ids_stay_as_they_are_written(reading):
    read = reading("customer_id,date,amount\n00004, 2024-01-31 ,5\n 4,2024-01-31,6\nB,2024-01-31,7")

    assert read.ask("FROM customers ORDER BY customer_key") == [(0, "00004"), (1, "4"), (2, "B")]


def test_a_day_is_one_purchase_whatever_its_lines(reading):
    read = reading(
        "customer_id,date,amount\nA,2024-01-31 10:00,5\nA,2024-01-31 18:00,6.25\n"
        "A,2024-02-01 10:00,1"
    )

    assert read.days == {("A", "2024-01-31"): Decimal("11.25"), ("A", "2024-02-01"): 1}


def test_the_tables_have_the_agreed_columns(reading):
    read = reading("customer_id,date,amount\nA,2024-01-31,5")

    assert [tuple(row[:2]) for row in read.ask("DESCRIBE purchases")] == [
        ("customer_key", "INTEGER"),
        ("day", "DATE"),
        ("revenue", "DECIMAL(18,4)"),
        ("margin", "DECIMAL(18,4)"),
        ("cost_to_serve", "DECIMAL(18,4)"),
        ("is_purchase", "BOOLEAN"),
        ("is_contact", "BOOLEAN"),
    ]
    assert read.ask("SELECT count(*) FROM customer_costs") == [(0,)]


@pytest.mark.parametrize("ending", ["", ".0"])
def test_ids_that_a_spreadsheet_made_decimal_are_whole_again(reading, ending):
    read = reading(f"customer_id,date,amount\n17850{ending},2024-01-31,5\n,2024-01-31,6")

    assert ("17850", "2024-01-31") in read.days
    assert read.account.rows_guest == 1


def test_a_frame_with_gaps_in_its_ids_is_read():
    frame = pd.DataFrame(
        {
            "CustomerID": [17850.0, None, 13047.0],
            "InvoiceDate": pd.to_datetime(["2024-01-31", "2024-02-01", "2024-02-02"]),
            "amount": [0.1, 0.2, float("nan")],
        }
    )
    log = read(Frame(frame))

    assert log.connection.execute("SELECT customer_id FROM customers").fetchall() == [("17850",)]
    assert (log.account.rows_guest, log.account.rows_rejected) == (1, 1)
    assert log.account.money == Decimal("0.1")


def test_the_day_of_an_instant_is_that_of_utc():
    instants = pd.to_datetime(["2024-01-31 23:30", "2024-02-01 00:30"]).tz_localize("UTC")
    frame = pd.DataFrame({"customer": ["A", "B"], "date": instants, "amount": [5, 6]})
    log = read(Frame(frame))

    days = log.connection.execute("SELECT CAST(day AS VARCHAR) FROM purchases ORDER BY day")
    assert days.fetchall() == [("2024-01-31",), ("2024-02-01",)]


def test_the_published_base_is_read_whole():
    log = read(files(example.path()))

    assert (log.account.customers, log.account.rows_used) == (23_570, 69_659)
    assert log.account.period_start == dt.date(1997, 1, 1)
    assert log.account.period_end == dt.date(1998, 6, 30)
    assert log.account.money == Decimal("2500315.63")


def test_columns_of_the_source_may_have_the_names_of_ours(reading):
    read = reading(
        "customer_id,day,revenue,fault,line_hash,is_sound,raw_0\nA,2024-01-31,5,1,1,1,1\n"
        "B,2024-01-31,6,2,2,2,2"
    )

    assert read.account.money == 11


def test_nothing_usable_is_one_sentence_with_an_example(problem):
    asked = problem(
        "customer_id,date,amount\nA,31/02/2024,5\nB,30/02/2024,6", mapping={"fecha": "date"}
    )

    assert asked.message_id == "transactions-nothing-usable"
    assert "None of the 2 rows" in str(asked)


def test_progress_ends_at_one(tmp_path):
    path = tmp_path / "orders.csv"
    path.write_text("customer_id,date,amount\nA,2024-01-31,5\n")
    told = []
    read(files(path), ReadingOptions(), on_progress=lambda stage, share: told.append(share))

    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_file_that_is_not_there_is_a_problem(tmp_path):
    with pytest.raises(Problem):
        read(files(tmp_path / "none.csv"))


def test_the_wrapping_that_keeps_zeros_in_a_spreadsheet_is_taken_off(reading):
    read = reading('customer,date,amount\n="00012",2024-01-30,5\n="00207",2024-01-31,6')

    assert read.ask("SELECT customer_id FROM customers ORDER BY 1") == [("00012",), ("00207",)]


def test_ids_that_differ_in_capitals_or_spaces_only_are_told(reading):
    lines = "Bar Pepe,2024-01-30,5\nBAR  PEPE,2024-01-31,6\nBar Juan,2024-01-31,6"
    read = reading(f"customer,date,amount\n{lines}")

    assert read.account.customers == 3
    assert "One customer differs from another in capitals or spaces only" in read.says()
    assert "Un cliente se distingue de otro" in read.says("es")


def test_ids_that_differ_otherwise_are_not_told(reading):
    said = reading("customer,date,amount\nA1,2024-01-30,5\nA2,2024-01-31,6").says()

    assert "capitals" not in said


def test_accents_that_came_spoilt_are_told_with_what_they_were(reading):
    spoilt = "Peña".encode().decode("cp1252")
    read = reading(f"customer,date,amount\n{spoilt},2024-01-30,5\nNúñez,2024-01-31,6")

    assert f"“{spoilt}” is probably “Peña”" in read.says()
    assert "es probablemente «Peña»" in read.says("es")


def test_accents_that_came_whole_are_not_told(reading):
    said = reading("customer,date,amount\nPeña,2024-01-30,5\nÂngela,2024-01-31,6").says()

    assert "spoilt" not in said
