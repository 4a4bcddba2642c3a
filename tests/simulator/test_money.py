"""Money adds up, in every table of every industry."""

import numpy as np
import pytest

from quilate.simulator.output.tables import tables_of

#: Whole companies are lived for months.
pytestmark = pytest.mark.long


def of(small_world, table, *columns):
    """Columns of a table; empty ones if nothing of it happened."""
    rows = small_world.happened.get(table)
    return [np.zeros(0, dtype=np.int64) if rows is None else rows[column] for column in columns]


def summed(keys, cents, size):
    """(size,) Cents by key."""
    return np.bincount(keys, cents, minlength=size).astype(np.int64)


def test_the_books_hold_what_the_records_of_each_table_come_to(small_world):
    ledger, booked = small_world.world.ledger, {}
    for table, rows in small_world.happened.items():
        if "customer_id" in rows and ("margin" in rows or "cost" in rows):
            booked[table] = rows["margin"].sum() if "margin" in rows else -rows["cost"].sum()

    assert len(booked) >= 4
    assert ledger.net_margin == booked


def test_the_value_of_each_customer_is_the_sum_of_their_records(small_world):
    ledger = small_world.world.ledger
    value = np.zeros_like(ledger.value_to_date)
    for rows in small_world.happened.values():
        if "customer_id" in rows and ("margin" in rows or "cost" in rows):
            money = rows["margin"] if "margin" in rows else -rows["cost"]
            np.add.at(value, rows["customer_id"], money)

    assert (value == ledger.value_to_date).all()
    assert value.sum() == sum(ledger.net_margin.values())


def test_money_is_whole_cents_everywhere(small_world):
    for table in tables_of(small_world.world.setting.company):
        for column, kind in table.columns.items():
            if kind == "money" and table.name in small_world.happened:
                cents = small_world.happened[table.name][column]
                assert cents.dtype.kind == "i", (table.name, column)


def test_an_order_is_the_sum_of_its_lines(small_world):
    orders, amounts = of(small_world, "orders", "order_id", "amount")
    line_of, lines, returned = of(small_world, "order_lines", "order_id", "amount", "is_return")
    sold = ~returned.astype(bool)
    size = orders.max(initial=0) + 1

    assert (summed(line_of[sold], lines[sold], size)[orders] == amounts).all()
    assert (lines[~sold] <= 0).all()


def test_no_more_of_an_order_comes_back_than_was_sold(small_world):
    order, line, amount = of(small_world, "order_lines", "order_id", "line", "amount")
    _, place = np.unique(np.stack([order, line]), axis=1, return_inverse=True)
    left = np.bincount(place, amount)

    assert (left >= 0).all()


def test_a_line_costs_its_units_at_its_price_less_the_discount(small_world):
    amount, units, price, discount = of(
        small_world, "order_lines", "amount", "quantity", "unit_price", "discount"
    )

    # To half a cent: the amount is rounded once a line.
    assert (np.abs(amount - units * price * (1 - discount)) <= 0.5 + 1e-6).all()


def test_an_invoice_is_the_sum_of_its_lines(small_world):
    numbers, amounts = of(small_world, "invoices", "invoice_id", "amount")
    line_of, price, discount, overage = of(
        small_world, "usage", "invoice_id", "price", "discount", "overage"
    )
    size = numbers.max(initial=0) + 1

    assert np.isin(line_of, numbers).all()
    assert (summed(line_of, price - discount + overage, size)[numbers] == amounts).all()


def test_what_is_paid_and_lost_of_an_invoice_is_never_more_than_it(small_world):
    numbers, amounts = of(small_world, "invoices", "invoice_id", "amount")
    paid, paying = of(small_world, "payments", "invoice_id", "amount")
    lost, losing = of(small_world, "write_offs", "invoice_id", "amount")
    size = numbers.max(initial=0) + 1
    of_invoices = lost >= 0
    settled = summed(paid, paying, size) + summed(lost[of_invoices], losing[of_invoices], size)

    assert np.isin(paid, numbers).all()
    assert (settled[numbers] <= amounts).all()


def test_a_loss_is_a_margin_below_zero(small_world):
    lost, margin = of(small_world, "write_offs", "amount", "margin")

    assert (lost > 0).all()
    assert (margin == -lost).all()


def test_a_month_of_a_contract_leaves_what_is_charged_and_earned_less_its_cost(small_world):
    price, discount, overage, interest, cost, margin = of(
        small_world, "usage", "price", "discount", "overage", "interest", "cost", "margin"
    )

    assert (margin == price - discount + overage + interest - cost).all()
    assert (discount <= price).all()


def test_an_opportunity_is_won_for_what_it_was_asked_for_or_for_nothing(small_world):
    asked, amounts, margins = of(
        small_world, "opportunities", "opportunity_id", "amount", "margin_if_won"
    )
    closed, outcome, won_amount, margin = of(
        small_world, "opportunity_outcomes", "opportunity_id", "outcome", "won_amount", "margin"
    )
    place, won = np.searchsorted(asked, closed), outcome == "won"

    assert (margins <= amounts).all()
    assert (won_amount == np.where(won, amounts[place], 0)).all()
    assert (margin == np.where(won, margins[place], 0)).all()


def test_work_and_contacts_cost_what_they_are_said_to(small_world):
    company = small_world.world.setting.company
    capacity, actions = company.experience.service.capacity, company.responses.actions
    hours, cost = of(small_world, "resolutions", "hours", "cost")
    kinds, paid = of(small_world, "contacts", "kind", "cost")

    assert (np.abs(cost - 100 * hours * capacity.cost_per_hour) <= capacity.cost_per_hour).all()
    assert (paid == [round(100 * actions[kind].cost) for kind in kinds]).all()


@pytest.mark.parametrize("table", ["orders", "order_lines", "usage", "invoices"])
def test_there_is_something_to_add_up(small_world, table):
    sells = {"retailer", "clinic", "telco"} if table.startswith("order") else {"telco", "bank"}

    assert (table in small_world.happened) == (small_world.world.setting.company.industry in sells)
