"""Returns take money from their customer; a cancelled line counts for nothing."""

from decimal import Decimal

import pytest


def test_negative_amounts_and_quantities_are_returns(reading):
    read = reading(
        "customer,date,qty,price\nA,2024-01-30,3,10\nA,2024-01-31,-1,10\nB,2024-01-30,1,10\n"
        "B,2024-01-30,1,-4"
    )

    assert read.days == {
        ("A", "2024-01-30"): 30,
        ("A", "2024-01-31"): -10,
        ("B", "2024-01-30"): 6,
    }
    assert read.bought == {
        ("A", "2024-01-30"): True,
        ("A", "2024-01-31"): False,
        ("B", "2024-01-30"): True,
    }
    assert (read.account.returns, read.account.returned_money) == (2, -14)


def test_a_negative_quantity_beside_a_positive_amount_is_a_return(reading):
    read = reading("customer,date,qty,amount\nA,2024-01-30,3,30\nA,2024-01-31,-1,10")

    assert read.days["A", "2024-01-31"] == -10


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("status", "Returned"),
        ("estado", "Devuelto"),
        ("tipo documento", "Abono"),
        ("type", "refund"),
        ("is_return", "true"),
        ("devolución", "Sí"),
        ("returned", "1"),
    ],
)
def test_a_line_marked_as_returned_counts_negative(reading, column, value):
    read = reading(
        f"customer,date,amount,{column}\nA,2024-01-30,30,\nA,2024-01-31,10,{value}\n"
        f"B,2024-01-31,-5,{value}"
    )

    assert read.days["A", "2024-01-31"] == -10
    assert read.days["B", "2024-01-31"] == -5
    assert not read.bought["A", "2024-01-31"]
    assert f"In “{column}”, {value} marks returns" in read.says()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("order_status", "canceled"),
        ("estado", "Anulado"),
        ("cancelled", "Y"),
        ("Estado pedido", "cancelado"),
    ],
)
def test_a_cancelled_line_brings_nothing_and_is_no_purchase(reading, column, value):
    read = reading(
        f"customer,date,amount,{column}\nA,2024-01-30,30,\nA,2024-01-31,10,{value}\nB,2024-01-30,5,"
    )

    assert read.days["A", "2024-01-31"] == 0
    assert not read.bought["A", "2024-01-31"]
    assert (read.account.cancelled, read.account.cancelled_money) == (1, 10)
    assert read.account.money == 35


@pytest.mark.parametrize("value", ["delivered", "not returned", "No devuelto", "returning", "sale"])
def test_other_words_mark_nothing(reading, value):
    read = reading(f"customer,date,amount,status\nA,2024-01-30,30,{value}\nB,2024-01-30,30,ok")

    assert read.account.money == 60
    assert read.account.returns == 0


def test_an_order_that_begins_with_c_among_numbers_is_a_credit_note(reading):
    read = reading(
        "InvoiceNo,CustomerID,InvoiceDate,Quantity,UnitPrice\n"
        "536365,17850,12/31/2010 8:26,6,2.55\n536366,17850,12/31/2010 8:28,2,3.50\n"
        "C536379,17850,1/5/2011 9:41,1,2.55"
    )

    assert read.days["17850", "2011-01-05"] == Decimal("-2.55")
    assert "begin with C" in read.says()


def test_orders_that_all_begin_with_c_are_orders(reading):
    read = reading("order,customer,date,amount\nC1,A,2024-01-31,5\nC2,B,2024-01-31,6")

    assert read.account.money == 11


def test_a_return_gives_its_cost_back(reading):
    read = reading("customer,date,qty,price,unit cost\nA,2024-01-30,3,10,6\nA,2024-01-31,-1,10,6")

    assert read.margins == {("A", "2024-01-30"): 12, ("A", "2024-01-31"): -4}


def test_a_free_line_is_a_purchase(reading):
    read = reading("customer,date,amount\nA,2024-01-30,0.00\nA,2024-01-31,5.00")

    assert read.bought["A", "2024-01-30"]


def test_what_returns_take_away_is_told_without_a_second_minus(reading):
    said = reading("customer,date,amount\nA,2024-01-30,50\nA,2024-01-31,-9.5\nB,2024-01-31,7")

    assert "One return takes 9.50 from" in said.says()
    assert "Una devolución resta 9,50 a" in said.says("es")


ORDERS = "order,customer,date,amount,order status\n"
SALES = "1,A,2024-01-30,30,paid\n2,A,2024-01-31,10,{}\n3,B,2024-01-31,5,paid\n"


def test_an_order_whose_own_state_is_refunded_counts_for_nothing(reading):
    read = reading(ORDERS + SALES.format("Refunded"))

    assert read.days == {("A", "2024-01-30"): 30, ("A", "2024-01-31"): 0, ("B", "2024-01-31"): 5}
    assert not read.bought["A", "2024-01-31"]
    assert "Refunded marks orders whose money went back, which count for nothing" in read.says()
    assert "pedidos cuyo dinero se devolvió" in read.says("es")
    assert (read.account.returns, read.account.cancelled) == (0, 1)


def test_a_refund_beside_the_sale_of_its_order_counts_negative(reading):
    read = reading(ORDERS + SALES.format("paid") + "2,A,2024-02-05,10,Refunded\n")

    assert read.days["A", "2024-01-31"] == 10
    assert read.days["A", "2024-02-05"] == -10


def test_a_refund_that_is_negative_already_counts_negative(reading):
    read = reading(ORDERS + SALES.format("paid") + "4,A,2024-02-05,-10,Refunded\n")

    assert read.days["A", "2024-02-05"] == -10


def test_a_type_of_document_tells_of_a_row_of_its_own(reading):
    read = reading(ORDERS.replace("order status", "type") + SALES.format("refund"))

    assert read.days["A", "2024-01-31"] == -10


@pytest.mark.parametrize("value", ["Error en pago", "Payment error", "Failed"])
def test_an_order_that_was_never_paid_counts_for_nothing(reading, value):
    assert reading(ORDERS + SALES.format(value)).account.money == 35
