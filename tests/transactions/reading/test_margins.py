"""Margin is as given, else amount less cost, else assumed, and then it is said."""

from decimal import Decimal

import pytest


def test_a_margin_column_is_taken_as_it_is(reading):
    read = reading("customer,date,amount,profit\nA,2024-01-30,30,-5.5\nB,2024-01-30,30,12")

    assert read.margins["A", "2024-01-30"] == Decimal("-5.5")
    assert read.account.assumed_rows == 0


def test_the_cost_of_the_line_is_subtracted(reading):
    read = reading("customer,date,qty,amount,total cost\nA,2024-01-30,3,30,18\nB,2024-01-30,2,20,5")

    assert read.margins["A", "2024-01-30"] == 12


def test_a_bare_cost_is_the_units_where_it_follows_the_price(reading):
    lines = [
        f"C{n},2024-01-30,{1 + n % 5},{10 + n % 7}.00,{(10 + n % 7) * 0.6:.2f}" for n in range(40)
    ]
    read = reading("customer,date,qty,price,cost\n" + "\n".join(lines))

    # Line 4: 5 units at 14.00 that cost 8.40 each.
    assert read.margins["C4", "2024-01-30"] == 28


def test_a_bare_cost_is_the_lines_where_it_follows_the_amount(reading):
    lines = [
        f"C{n},2024-01-30,{1 + n % 5},{10 + n % 7}.00,{(1 + n % 5) * (10 + n % 7) * 0.6:.2f}"
        for n in range(40)
    ]
    read = reading("customer,date,qty,price,cost\n" + "\n".join(lines))

    assert read.margins["C4", "2024-01-30"] == 28


@pytest.mark.parametrize(("default", "margin"), [(None, 30), (0.25, Decimal("7.5"))])
def test_without_costs_the_default_is_assumed_and_said(reading, default, margin):
    read = reading("customer,date,amount\nA,2024-01-30,30", default_margin=default)

    assert read.margins["A", "2024-01-30"] == margin
    assert (read.account.assumed_rows, read.account.assumed_revenue) == (1, 30)
    assert "is assumed" in read.says()


def test_a_line_without_cost_takes_its_categorys_margin_else_the_companys(reading):
    text = (
        "customer,date,amount,total cost,category\n"
        "A,2024-01-30,100,40,tea\nB,2024-01-30,100,80,tin\n"
        "C,2024-01-30,50,,tea\nD,2024-01-30,50,,new\nE,2024-01-30,50,,"
    )

    average = reading(text).margins
    assert average["C", "2024-01-30"] == 30
    assert average["D", "2024-01-30"] == average["E", "2024-01-30"] == 20
    said = reading(text, default_margin=0.5).margins
    assert (said["C", "2024-01-30"], said["D", "2024-01-30"]) == (30, 25)


@pytest.mark.long
def test_an_amount_is_computed_less_its_discount(reading):
    money = "customer,date,qty,price,discount\nA,2024-01-30,2,10,5\nB,2024-01-30,1,10,0"
    share = "customer,date,qty,price,discount\nA,2024-01-30,2,10,0.25\nB,2024-01-30,1,10,0"
    percent = "customer,date,qty,price,discount pct\nA,2024-01-30,2,10,25\nB,2024-01-30,1,10,0"
    signed = "customer,date,qty,price,discount\nA,2024-01-30,2,10,25%\nB,2024-01-30,1,10,0%"

    for text in (money, share, percent, signed):
        assert reading(text).days == {("A", "2024-01-30"): 15, ("B", "2024-01-30"): 10}


def test_a_net_amount_is_not_discounted_again_and_a_gross_one_is(reading):
    net = reading("customer,date,sales,discount\nA,2024-01-30,20,0.25")
    gross = reading("customer,date,gross sales,discount\nA,2024-01-30,20,0.25")

    assert net.days["A", "2024-01-30"] == 20
    assert "not subtracted again" in net.says()
    assert gross.days["A", "2024-01-30"] == 15


def test_a_price_alone_is_one_unit(reading):
    read = reading(
        "customer_id,t_dat,article_id,price\nA,2018-09-20,663713001,0.0508\nA,2018-09-20,5,0.5"
    )

    assert read.days["A", "2018-09-20"] == Decimal("0.5508")
    assert "each line is one unit" in read.says()


def test_cost_to_serve_and_acquisition_cost_of_the_lines_are_kept(reading):
    read = reading(
        "customer,date,amount,cost to serve,cac\nA,2024-01-30,30,2.5,9\nA,2024-01-31,30,1.5,9"
    )

    assert read.ask("SELECT sum(cost_to_serve) FROM purchases") == [(4,)]
    assert read.ask("SELECT acquisition_cost FROM customer_costs") == [(9,)]


def test_an_average_is_not_taken_of_what_returns_have_eaten_up(reading):
    text = (
        "customer,date,amount,margin\n"
        "A,2024-01-30,50000,50000\nA,2024-01-31,-49999.99,10\nB,2024-01-30,3,"
    )

    assert reading(text).margins["B", "2024-01-30"] == 3
