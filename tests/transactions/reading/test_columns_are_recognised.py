"""Columns are recognised by name in both languages, by content, or as the person says."""

from decimal import Decimal

import pytest

from quilate.transactions import Role

HEADERS = [
    ("CustomerID,InvoiceDate,Amount", ("CustomerID", "InvoiceDate", "Amount")),
    ("Id Cliente,fecha_compra,Importe neto", ("Id Cliente", "fecha_compra", "Importe neto")),
    ("cliente,Fecha,importe", ("cliente", "Fecha", "importe")),
    ("Solicitante,Fe.factura,Valor neto", ("Solicitante", "Fe.factura", "Valor neto")),
    ("Email,Created at,Subtotal", ("Email", "Created at", "Subtotal")),
    ("Código cliente,Fecha pedido,Total", ("Código cliente", "Fecha pedido", "Total")),
    (
        "household_id,transaction_timestamp,sales_value",
        ("household_id", "transaction_timestamp", "sales_value"),
    ),
    ("Customer ID,Order Date,Sales", ("Customer ID", "Order Date", "Sales")),
    (
        "customer_unique_id,order_purchase_timestamp,payment_value",
        ("customer_unique_id", "order_purchase_timestamp", "payment_value"),
    ),
    ("customer_id,date,dollar_value", ("customer_id", "date", "dollar_value")),
]


@pytest.mark.parametrize(("header", "expected"), HEADERS)
def test_customer_date_and_amount_are_known_by_their_names(reading, header, expected):
    read = reading(f"{header}\nA1,2024-01-31,10.5\nA2,2024-02-01,20.5\nA1,2024-02-02,3.5")

    roles = (Role.CUSTOMER, Role.DATE, Role.AMOUNT)
    assert tuple(map(read.column, roles)) == expected


def test_every_other_column_is_known_by_its_name_too(reading):
    read = reading(
        "Nº pedido;Fecha;Cliente;Artículo;Familia;Uds;Precio unitario;Dto;Coste unitario;Canal;"
        "País\n"
        "9;31/01/2024;C1;P1;F1;2;10,50;0,5;4,10;web;ES\n"
        "10;01/02/2024;C2;P2;F1;3;12,50;0;5,10;web;ES"
    )

    assert {role.value: read.column(role) for role in Role if read.column(role)} == {
        "order": "Nº pedido",
        "date": "Fecha",
        "customer": "Cliente",
        "product": "Artículo",
        "category": "Familia",
        "quantity": "Uds",
        "unit_price": "Precio unitario",
        "discount": "Dto",
        "unit_cost": "Coste unitario",
        "channel": "Canal",
        "country": "País",
    }


def test_a_superstore_is_read_by_its_order_date_and_net_sales(reading):
    read = reading(
        "Row ID,Order ID,Order Date,Ship Date,Customer ID,Customer Name,Sales,Quantity,Discount,"
        "Profit\n"
        "1,CA-1,11/28/2016,12/01/2016,CG-12520,Claire,261.96,2,0.2,41.91\n"
        "2,CA-2,6/12/2016,6/16/2016,DV-13045,Darrin,14.62,2,0,6.87"
    )

    assert read.column(Role.DATE) == "Order Date"
    assert read.column(Role.CUSTOMER) == "Customer ID"
    assert read.days["CG-12520", "2016-11-28"] == Decimal("261.96")
    assert read.margins["DV-13045", "2016-06-12"] == Decimal("6.87")


def test_a_file_without_a_header_is_known_by_its_values(reading):
    read = reading("\n".join(f"{1 + n % 40} 199701{1 + n % 28:02} {n}.5" for n in range(200)))

    assert read.column(Role.CUSTOMER) == "column_1"
    assert read.column(Role.DATE) == "column_2"
    assert read.column(Role.AMOUNT) == "column_3"
    assert "by its values" in read.says()


def test_two_columns_that_could_be_the_customer_are_asked_for(problem):
    asked = problem("client_id,customer_id,date,amount\nA,1,2024-01-31,5.5\nB,2,2024-01-31,6.5")

    assert asked.message_id == "transactions-ambiguous-column"
    assert 'mapping={"customer": "client_id"} or mapping={"customer": "customer_id"}' in str(asked)


def test_the_sample_of_cdnow_has_two_customer_columns_and_asks(shared_data, problem, reading):
    text = (shared_data / "cdnow" / "CDNOW_sample.txt").read_text()

    assert 'mapping={"customer": "column_1"}' in str(problem(text))
    said = reading(text, mapping={"customer": "column_1"})
    assert (said.account.customers, said.account.rows_used) == (2357, 6919)


@pytest.mark.parametrize("role", ["cliente", "Cliente", "customer", "CUSTOMER"])
def test_a_column_can_be_said_in_either_language(reading, role):
    read = reading(
        "customer_id,card,date,amount\nA,1,2024-01-31,5.5\nA,2,2024-01-31,6.5",
        mapping={role: "card"},
    )

    assert read.column(Role.CUSTOMER) == "card"
    assert read.account.customers == 2


def test_an_unknown_role_or_column_names_the_closest(problem):
    text = "customer_id,date,amount\nA,2024-01-31,5.5"

    assert "the closest is “customer”" in str(problem(text, mapping={"custmer": "date"}))
    assert "the closest is “amount”" in str(problem(text, mapping={"amount": "Amout"}))


def test_a_role_can_be_left_out(reading):
    text = "customer_id,date,amount,profit\nA,2024-01-31,5.5,1.5\nB,2024-01-31,5.5,2.5"

    assert reading(text).column(Role.MARGIN) == "profit"
    assert reading(text, mapping={"margen": "none"}).column(Role.MARGIN) is None


def test_a_column_left_out_by_name_is_not_taken_by_its_values(problem):
    text = "customer_id,date,amount\nA,2024-01-31,5.5\nB,2024-01-31,6.5"

    assert problem(text, mapping={"amount": "none"}).message_id == "transactions-no-amount-column"


@pytest.mark.parametrize(
    ("text", "message_id"),
    [
        ("date,amount\n2024-01-31,5.5", "transactions-no-customer-column"),
        ("customer_id,amount\nA,5.5", "transactions-no-date-column"),
        ("customer_id,date\nA,2024-01-31", "transactions-no-amount-column"),
    ],
)
def test_a_missing_column_is_named(problem, text, message_id):
    assert problem(text).message_id == message_id


@pytest.mark.parametrize(
    ("columns", "asked", "closest"),
    [
        ("client_no,day,amount", {"amount": "Amout"}, "amount"),
        ("NumCliente,Fecha,Importe", {"cliente": "clientes"}, "NumCliente"),
        ("order_date,order_total,reference_of_buyer", {"amount": "order"}, "order_date"),
        ("x1,x2,x3", {"customer": "zzz"}, None),
    ],
)
def test_the_closest_column_is_like_the_one_named_or_fits_its_role(
    problem, columns, asked, closest
):
    said = problem(f"{columns}\nA,2024-01-30,5.5", mapping=asked)

    assert said.message_id == "transactions-unknown-column"
    assert said.arguments["closest"] == (closest or "")
    assert ("the closest is" in str(said)) == bool(closest)


def test_where_no_column_is_left_it_says_so(problem):
    said = problem("a,b\nx,2024-01-30", mapping={"customer": "a", "date": "b"})

    assert "No column is left." in str(said)


def test_who_calls_from_python_is_told_the_argument_and_not_the_option(problem):
    asked = problem("when,Client No,Client Ref,amount\n2024-01-30,A,B,5\n2024-01-31,C,D,6")

    assert 'mapping={"customer": "Client No"}' in str(asked)
    assert "--" not in str(asked)


def test_the_day_of_an_order_goes_before_that_of_its_payment(reading):
    text = (
        "customer,Paid at,Created at,amount\nA,2024-01-31,2024-01-30,5\nB,2024-02-01,2024-01-31,6"
    )

    assert reading(text).column(Role.DATE) == "Created at"


def test_what_was_refunded_is_no_amount(reading):
    text = "customer,date,Order Refund Amount,Order Total Amount\nA,2024-01-31,0.00,5.50"

    assert reading(text).column(Role.AMOUNT) == "Order Total Amount"


def test_columns_without_name_and_value_are_not_told(reading):
    said = reading("customer;date;note;amount;\nA;2024-01-31;x;5,50;\nB;2024-01-31;y;6,50;").says()

    assert "Not used: note." in said
