"""Activity of a file is loaded in whole batches, and told row by row."""

import datetime as dt
from decimal import Decimal

import pytest

from quilate.activity.models import (
    Acquisition,
    AcquisitionSpend,
    CategoryMargin,
    Interaction,
    Order,
    OrderLine,
    Payment,
    Product,
    ProductCost,
    Subscription,
)
from quilate.core.costs.actions import enter_unit_cost
from tests.imports.bringing import CUSTOMER, checked, entered, figures, reasons, table
from tests.people import AT, person

pytestmark = pytest.mark.django_db
LINE = {"pedido": "P1", "cliente": "C1", "fecha": "15/03/2026", "importe": "10,50"}
CALL = {"cliente": "C1", "fecha": "2026-03-15", "canal": "phone", "sentido": "entrante"}


@pytest.fixture(autouse=True)
def ana() -> None:
    entered(table(CUSTOMER))


@pytest.mark.long
def test_lines_of_an_order_are_numbered_as_they_come_where_no_column_says_it() -> None:
    run = entered(table(LINE, LINE, LINE | {"pedido": "P2", "importe": "-3,00"}), kind="orders")

    assert figures(run) == {"created": 3}
    lines = OrderLine.objects.order_by("order__key", "number")
    assert list(lines.values_list("order__key", "number", "amount", "is_return")) == [
        ("P1", 1, Decimal("10.50"), False),
        ("P1", 2, Decimal("10.50"), False),
        ("P2", 1, Decimal("-3.00"), True),
    ]


@pytest.mark.long
def test_the_same_orders_twice_change_nothing() -> None:
    content = table(LINE, LINE)
    entered(content, kind="orders")

    assert figures(entered(content, kind="orders")) == {"unchanged": 2}


@pytest.mark.long
def test_a_line_that_says_otherwise_is_changed_with_what_it_was() -> None:
    entered(table(LINE), kind="orders")

    run = entered(table(LINE | {"importe": "12,00"}), kind="orders")

    changed = run.changed.get()
    assert (changed.before["amount"], changed.after["amount"]) == ("10.50", "12.00")
    assert changed.customer_id == Order.objects.get().customer_id


@pytest.mark.long
def test_lines_of_nobody_known_and_of_an_order_of_two_customers_are_put_aside() -> None:
    entered(table(CUSTOMER | {"customer_id": "C2"}))

    run = entered(
        table(
            LINE | {"cliente": "C9"},
            LINE | {"pedido": "P2"},
            LINE | {"pedido": "P2", "cliente": "C2"},
            LINE | {"pedido": "P3", "producto": "none-such"},
        ),
        kind="orders",
    )

    assert reasons(run) == [
        (2, "customer", "reject-customer"),
        (3, "order", "conflict-sole-twice"),
        (4, "order", "conflict-sole-twice"),
        (5, "product", "activity-reject-unknown-product"),
    ]
    assert not Order.objects.exists()


@pytest.mark.long
def test_products_bring_their_categories_and_costs_hold_since_ever_unless_said() -> None:
    product = {"producto": "P-1", "nombre": "Camisa", "categoria": "Camisas"}
    cost = {"producto": "P-1", "coste": "8,25"}

    entered(table(product), kind="products")
    run = entered(table(cost), kind="product-costs")
    again = entered(table(cost), kind="product-costs")

    assert Product.objects.get().category.key == "Camisas"  # type: ignore[union-attr]
    assert ProductCost.objects.get().unit_cost == Decimal("8.25")
    assert (figures(run), figures(again)) == ({"created": 1}, {"unchanged": 1})


def test_a_list_of_plans_is_one_of_products() -> None:
    run = entered(table({"plan": "Fibra 600", "family": "fibre"}), kind="products")

    assert figures(run) == {"created": 1}
    assert Product.objects.get().key == "Fibra 600"


@pytest.mark.long
def test_what_a_row_of_a_product_leaves_empty_stays() -> None:
    entered(table({"producto": "P-1", "nombre": "Camisa", "categoria": "Camisas"}), kind="products")

    run = entered(table({"producto": "P-1", "nombre": "Blusa", "categoria": ""}), kind="products")

    assert run.changed.get().after == {"product_name": "Blusa"}
    assert Product.objects.get().category.key == "Camisas"  # type: ignore[union-attr]


@pytest.mark.long
def test_conversations_without_a_key_are_known_again_by_what_they_say() -> None:
    content = table(CALL, CALL, CALL | {"sentido": "saliente"})

    first, again = (entered(content, kind="interactions") for _ in range(2))

    assert (figures(first), figures(again)) == ({"created": 3}, {"unchanged": 3})
    assert Interaction.objects.count() == 3


@pytest.mark.long
def test_a_subscription_keeps_what_a_later_file_leaves_empty() -> None:
    contract = {"contrato": "S1", "cliente": "C1", "inicio": "2026-01-15", "cuota": "24,90"}
    entered(table(contract | {"permanencia": "2027-01-15"}), kind="subscriptions")

    run = entered(table(contract | {"baja": "2026-03-20", "permanencia": ""}), kind="subscriptions")

    kept = Subscription.objects.get()
    assert run.changed.get().after == {"ended_on": "2026-03-20"}
    assert str(kept.commitment_ends_on) == "2027-01-15"


@pytest.mark.long
@pytest.mark.parametrize("written", ["2026-03", "2026/3", "03/2026", "3.2026"])
def test_a_month_of_spend_may_be_written_without_a_day(written: str) -> None:
    said = {"origen": "search", "mes": written, "gasto": "1250"}
    run = entered(table(said, said | {"mes": "2026-13"}), kind="spend")

    assert [str(each.month) for each in AcquisitionSpend.objects.all()] == ["2026-03-01"]
    assert reasons(run) == [(3, "month", "reject-month")]


def test_months_and_days_may_stand_in_one_column() -> None:
    said = {"origen": "search", "mes": "2026-03", "gasto": "1250"}
    entered(table(said, said | {"mes": "2026-04-17"}), kind="spend")

    months = AcquisitionSpend.objects.order_by("month").values_list("month", flat=True)
    assert [str(each) for each in months] == ["2026-03-01", "2026-04-01"]


def test_spend_is_kept_by_month() -> None:
    run = entered(
        table({"origen": "search", "mes": "2026-03-20", "gasto": "1.250,00"}), kind="spend"
    )

    spend = AcquisitionSpend.objects.get()
    assert figures(run) == {"created": 1}
    assert (str(spend.month), spend.amount) == ("2026-03-01", Decimal(1250))


@pytest.mark.long
def test_an_amount_in_a_currency_without_a_rate_is_put_aside() -> None:
    run = entered(table(LINE | {"moneda": "USD"}), kind="orders")

    assert reasons(run) == [(2, "currency", "activity-reject-no-rate")]


@pytest.mark.long
def test_a_rate_that_comes_by_file_lets_the_rows_in_that_waited_for_it() -> None:
    content = table(LINE | {"moneda": "USD"})
    entered(content, kind="orders")
    entered(table({"moneda": "usd", "fecha": "2026-03-01", "tipo_cambio": "0,90"}), kind="rates")

    assert figures(entered(content, kind="orders")) == {"created": 1}
    assert OrderLine.objects.get().account_amount == Decimal("9.45")


@pytest.mark.long
def test_margins_of_categories_are_shares_or_per_cents() -> None:
    entered(table({"sku": "X1", "categoria": "Camisas"}), kind="products")

    run = entered(
        table(
            {"categoria": "Camisas", "margen": "35", "desde": "2026-01-01"},
            {"categoria": "Camisas", "margen": "0,4", "desde": ""},
        ),
        kind="category-margins",
    )

    assert figures(run) == {"created": 2}
    margins = CategoryMargin.objects.order_by("valid_from").values_list("margin", flat=True)
    assert list(margins) == [Decimal("0.4"), Decimal("0.35")]


BILL = {"factura": "F1", "cliente": "C1", "emision": "2026-03-01", "vence": "2026-03-31"}
PAID = {"factura": "F1", "fecha_pago": "2026-04-10", "importe_pagado": "20,00"}


@pytest.mark.long
def test_bills_and_their_payments_are_entered_and_twice_change_nothing() -> None:
    files = {
        "invoices": table(BILL | {"importe": "20,00"}),
        "payments": table(PAID | {"tipo": ""}, PAID | {"tipo": "incobrable"}),
    }

    first = [figures(entered(file, kind=kind)) for kind, file in files.items()]
    again = [figures(entered(file, kind=kind)) for kind, file in files.items()]

    assert first == [{"created": 1}, {"created": 2}]
    assert again == [{"unchanged": 1}, {"unchanged": 2}]
    kinds = Payment.objects.order_by("kind").values_list("kind", flat=True)
    assert list(kinds) == ["paid", "written-off"]


@pytest.mark.long
def test_charges_and_renewals_belong_to_their_subscription() -> None:
    started = {"contrato": "S1", "cliente": "C1", "inicio": "2026-01-15", "cuota": "24,90"}
    entered(table(started), kind="subscriptions")
    charged = {"contrato": "S1", "fecha": "2026-02-01", "importe": "24,90", "coste": "10"}
    renewed = {"contrato": "S1", "renovacion": "2027-01-15", "permanencia": "2028-01-15"}

    assert figures(entered(table(charged), kind="charges")) == {"created": 1}
    assert figures(entered(table(renewed), kind="renewals")) == {"created": 1}
    assert Subscription.objects.get().charges.get().margin == Decimal("14.90")


@pytest.mark.long
def test_who_came_by_which_way_is_entered_with_ways_that_are_new() -> None:
    came = {"cliente": "C1", "origen": "feria", "alta": "2026-03-02"}

    assert figures(entered(table(came), kind="acquisitions")) == {"created": 1}
    assert Acquisition.objects.get().source.key == "feria"


@pytest.mark.long
def test_a_channel_is_called_by_our_name_whoever_wrote_it_and_has_its_price() -> None:
    january = dt.date(2026, 1, 1)
    enter_unit_cost("phone", amount=Decimal("3.20"), valid_from=january, by=person(), at=AT)
    written = ("Teléfono", "Llamada", "PHONE", "Correo electrónico", "Fax")

    run = entered(
        table(*(CALL | {"canal": each, "motivo": each} for each in written)), kind="interactions"
    )

    assert figures(run) == {"created": 5}
    calls = Interaction.objects.values_list("channel", "amount")
    assert sorted(calls) == [("Fax", 0), ("email", 0), *[("phone", Decimal("3.20"))] * 3]
    again = [CALL | {"canal": each, "motivo": each} for each in written]
    assert figures(entered(table(*again), kind="interactions")) == {"unchanged": 5}


@pytest.mark.long
def test_rows_that_would_be_put_aside_are_shown_in_the_order_of_the_file() -> None:
    unknown, no_day = LINE | {"cliente": "C-404"}, LINE | {"pedido": "P2", "fecha": "31/02/2026"}

    run = checked(table(LINE | {"pedido": "P3"}, unknown, no_day), kind="orders")

    assert [each["line"] for each in run.examples["rejects"]] == [3, 4]
