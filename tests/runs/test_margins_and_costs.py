"""What a sale earns and what a customer costs change what the customer is worth."""

from datetime import timedelta

import numpy as np
import pytest

from quilate.transactions import ReadingOptions, files
from tests.runs.running import valuations, valued_into
from tests.runs.shop import shop, written

pytestmark = pytest.mark.long
LINES = shop(customers=60, days=300)


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    return tmp_path_factory.mktemp("costs")


@pytest.fixture(scope="module")
def orders(bench):
    return written(bench / "orders.csv", LINES)


@pytest.fixture(scope="module")
def plain(bench, orders):
    valued_into(bench / "plain", orders)
    return valuations(bench / "plain")


@pytest.fixture(scope="module")
def assumed(bench, orders):
    """A record and its valuations where 40 % of revenue is margin."""
    record = valued_into(bench / "assumed", orders, reading=ReadingOptions(default_margin=0.4))
    return record, valuations(bench / "assumed")


def test_an_assumed_margin_scales_every_value_and_leaves_the_places(assumed, plain):
    record, table = assumed

    for name in ("margin", "value_to_date", "current_value", "expected_margin", "clv", "potential"):
        assert numbers(table, name) == pytest.approx(0.4 * numbers(plain, name), rel=1e-3, abs=0.01)
    assert table["rank"] == plain["rank"]
    assert table["revenue"] == plain["revenue"]
    assert record["assumed_rows"] == len(LINES)


def test_places_by_revenue_are_those_by_margin_where_margin_is_the_same_share(assumed):
    _, table = assumed
    shift = np.abs(numbers(table, "rank") - numbers(table, "rank_by_revenue"))

    assert shift.mean() < 3  # the champion's money model may differ from the one for revenue


def test_serving_a_customer_costs_what_its_units_cost(bench, orders, plain):
    costs = bench / "costs.csv"
    costs.write_text("customer_id,kind,quantity\nC0001,call,4\nC0001,visit,1\n", encoding="utf-8")
    reading = ReadingOptions(costs=files(costs), unit_costs={"call": 2.5, "visit": 30})

    valued_into(bench / "served", orders, reading=reading)
    served, before = row_of(valuations(bench / "served"), "C0001"), row_of(plain, "C0001")

    assert served["cost_to_serve"] == 40
    assert served["value_to_date"] == pytest.approx(before["value_to_date"] - 40)
    assert served["clv"] < before["clv"]
    assert served["clv_high"] < before["clv_high"]


def test_only_the_customer_who_was_served_has_paid_but_all_may_have_to(bench, plain):
    before = {row["customer_id"]: row for row in plain.to_pylist()}
    others = [r for r in valuations(bench / "served").to_pylist() if r["customer_id"] != "C0001"]
    lost = [before[row["customer_id"]]["clv"] - row["clv"] for row in others]

    assert [row["value_to_date"] for row in others] == [
        before[row["customer_id"]]["value_to_date"] for row in others
    ]
    assert min(lost) >= 0
    # One of sixty customers has cost 40 in all: each of the others may cost a little.
    assert 0 < sum(lost) < 40


def test_a_single_dear_purchase_says_little_of_the_next(bench, orders, plain):
    costs = bench / "noise.csv"
    once = [row["customer_id"] for row in plain.to_pylist() if row["purchases"] <= 3]
    usual = [row["customer_id"] for row in plain.to_pylist() if row["purchases"] > 3]
    paid = [f"{customer},2" for customer in usual for _ in range(4)] + [f"{once[0]},60"]
    costs.write_text("\n".join(["customer_id,cost", *paid]), encoding="utf-8")

    valued_into(bench / "noise", orders, reading=ReadingOptions(costs=files(costs)))
    row, before = row_of(valuations(bench / "noise"), once[0]), row_of(plain, once[0])

    own = before["expected_purchases"] * 60 / before["purchases"]
    assert 0 < before["expected_margin"] - row["expected_margin"] < 0.5 * own


def test_a_cost_with_a_day_is_no_purchase_and_leaves_the_margin_of_its_day(bench, orders, plain):
    before = row_of(plain, "C0002")
    reading = ReadingOptions(costs=dated(bench / "dated.csv", {"C0002": before["last_purchase"]}))
    valued_into(bench / "dated", orders, reading=reading)
    row = row_of(valuations(bench / "dated"), "C0002")

    assert (row["purchases"], row["cost_to_serve"]) == (before["purchases"], 40)
    assert row["current_value"] == pytest.approx(before["current_value"] - 40)
    assert row["clv"] < before["clv"]


def test_nothing_that_costs_after_the_day_of_the_valuation_is_known(bench, orders, plain):
    late = max(row["last_purchase"] for row in plain.to_pylist()) + timedelta(days=1)
    reading = ReadingOptions(costs=dated(bench / "late.csv", {"C0002": late}))
    valued_into(bench / "late", orders, reading=reading)

    assert valuations(bench / "late") == plain


def dated(path, days):
    """Write a cost of 40 for each customer on their day."""
    rows = [f"{customer},{day},40" for customer, day in days.items()]
    path.write_text("\n".join(["customer_id,date,cost", *rows]), encoding="utf-8")
    return files(path)


def test_a_distributor_whose_customers_lose_money_is_valued(bench):
    chance = np.random.default_rng(4)
    loses = {f"C{number:04d}": chance.random() < 0.3 for number in range(60)}
    lines = [(*line, round(line[2] * (-0.2 if loses[line[0]] else 0.3), 2)) for line in LINES]
    header = ("customer_id", "order_date", "amount", "margin")

    record = valued_into(bench / "loses", written(bench / "margins.csv", lines, header=header))
    rows = valuations(bench / "loses").to_pylist()

    losing = [row for row in rows if loses[row["customer_id"]] and row["p_alive"] > 0.5]
    assert np.mean([row["clv"] < 0 for row in losing]) > 0.8
    assert any(row["clv_low"] < 0 for row in rows)
    assert record["equity_low"] < record["equity"] < record["equity_high"]


def numbers(table, name):
    return table[name].to_numpy()


def row_of(table, customer_id):
    return next(row for row in table.to_pylist() if row["customer_id"] == customer_id)
