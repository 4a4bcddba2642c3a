"""Bases that nobody plans for: each is valued, reported, and holds nothing but numbers."""

import datetime as dt
import json

import pytest

from tests.runs.running import assert_every_number_is_one, valuations, valued_into
from tests.runs.shop import FIRST_DAY, shop, written

pytestmark = pytest.mark.long

ORDINARY = shop(customers=40, days=60)
BASES = {
    "one customer with one order": [("A", 0, 10)],
    "one customer with many orders": [("A", day, 10) for day in range(0, 300, 9)],
    "nobody repeats": [(f"C{n}", n * 3, 10 + n) for n in range(100)],
    "everybody on one date": [(f"C{n}", 5, 10 + n) for n in range(50)],
    "one week": [(f"C{n % 30}", n % 7, 10 + n % 11) for n in range(90)],
    "three customers": [("A", 0, 1), ("B", 40, 2), ("A", 90, 3), ("C", 200, 4), ("A", 300, 5)],
    "no money": [(f"C{n % 20}", n * 3, 0) for n in range(100)],
    "huge amounts": [(customer, day, money * 1e9) for customer, day, money in ORDINARY],
    "tiny amounts": [(customer, day, 0.01) for customer, day, _ in ORDINARY],
    "only returns for one": [*ORDINARY, ("R", 30, -25)],
    "returns outweigh purchases": [
        *ORDINARY,
        *((customer, day + 1, -3 * money) for customer, day, money in ORDINARY),
    ],
    "a century of silence": [("OLD", -36000, 10), *ORDINARY],
    "everybody buys daily": [(f"C{n}", day, 5) for n in range(8) for day in range(120)],
    "the same amount for all": [(customer, day, 10) for customer, day, _ in ORDINARY],
    "hostile ids": [("=1+1", 0, 5), ('a"b,c', 3, 6), ("<script>alert(1)</script>", 9, 7)],
}


@pytest.fixture(scope="module")
def valued(tmp_path_factory):
    """Value one of the bases, once; return its folder."""
    folders = {}

    def folder_of(name):
        if name not in folders:
            folders[name] = tmp_path_factory.mktemp("unusual")
            valued_into(folders[name], written(folders[name] / "orders.csv", BASES[name]))
        return folders[name]

    return folder_of


@pytest.mark.parametrize("name", BASES)
def test_it_is_valued_and_reported_in_numbers(name, valued):
    folder = valued(name)
    record = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    table = valuations(folder)

    assert_every_number_is_one(table)
    assert table.num_rows == record["customers"] == len({line[0] for line in BASES[name]})
    assert record["equity_low"] <= record["equity"] <= record["equity_high"]
    assert (folder / "report.html").stat().st_size > 10_000


def test_a_customer_of_whom_only_returns_are_known_keeps_what_they_took(valued):
    row = valued_by_id(valued("only returns for one"))["R"]

    assert (row["purchases"], row["revenue"], row["value_to_date"]) == (0, -25, -25)
    assert (row["first_purchase"], row["clv"], row["p_alive"]) == (None, 0, 0)


def test_customers_who_only_returned_are_told_apart_from_those_in_the_report(valued):
    page = (valued("only returns for one") / "report.html").read_text(encoding="utf-8")

    assert "One customer has only returns or costs" in page
    assert "picked without regard to their worth" not in page


def test_revenue_adds_up_to_the_money_of_the_file(valued):
    rows = valued_by_id(valued("returns outweigh purchases")).values()
    money = sum(line[2] for line in BASES["returns outweigh purchases"])

    assert sum(row["revenue"] for row in rows) == pytest.approx(money, abs=0.01)


def test_hostile_ids_are_text_in_the_report(valued):
    folder = valued("hostile ids")

    assert "<script>alert(1)" not in (folder / "report.html").read_text(encoding="utf-8")
    assert set(valued_by_id(folder)) == {line[0] for line in BASES["hostile ids"]}


def test_who_comes_after_the_day_of_valuation_is_not_valued(tmp_path):
    lines = [*ORDINARY, ("LATE", 300, 10)]
    source = written(tmp_path / "orders.csv", lines)

    record = valued_into(tmp_path / "value", source, as_of=FIRST_DAY + dt.timedelta(days=60))
    by_id = valued_by_id(tmp_path / "value")

    assert "LATE" not in by_id
    assert record["customers"] == len(by_id) == len({line[0] for line in ORDINARY})


def valued_by_id(folder):
    return {row["customer_id"]: row for row in valuations(folder).to_pylist()}
