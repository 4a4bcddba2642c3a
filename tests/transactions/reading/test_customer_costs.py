"""A second file says what customers cost: served and won."""

from datetime import date
from decimal import Decimal

import pytest

from quilate.transactions import files

ORDERS = "customer_id,date,amount\nA,2024-01-30,50\nB,2024-01-30,60"


@pytest.fixture
def costs(tmp_path):
    def _costs(text):
        path = tmp_path / "costs.csv"
        path.write_text(text, encoding="utf-8")
        return files(path)

    return _costs


def _table(read):
    return read.ask(
        "SELECT customer_id, cost_to_serve, acquisition_cost"
        " FROM customer_costs JOIN customers USING (customer_key) ORDER BY 1"
    )


def test_costs_in_money_are_summed_by_customer(reading, costs):
    second = costs("cliente;tipo;coste\nA;llamada;2,50\nA;visita;10,00\nB;captación;30,00\n")

    assert _table(reading(ORDERS, costs=second)) == [
        ("A", Decimal("12.5"), None),
        ("B", Decimal(0), Decimal(30)),
    ]


def test_quantities_are_priced_by_kind(reading, costs):
    second = costs("customer,kind,quantity\nA,call,3\nA,visit,1\nB,call,2\n")
    read = reading(ORDERS, costs=second, unit_costs={"call": 1.5, "visit": 20})

    assert _table(read) == [("A", Decimal("24.5"), None), ("B", Decimal(3), None)]


def test_a_kind_without_a_price_is_named(problem, costs):
    second = costs("customer,kind,quantity\nA,call,3\nA,visit,1\n")
    asked = problem(ORDERS, costs=second, unit_costs={"call": 1.5})

    assert asked.message_id == "transactions-no-unit-cost"
    assert "“visit”" in str(asked)


def test_customers_without_purchases_are_reported(reading, costs):
    read = reading(ORDERS, costs=costs("customer,cost\nA,3\nX,4\n"))

    assert _table(read) == [("A", Decimal(3), None)]
    assert "without purchases and is left out: 4.00" in read.says()


def test_a_cost_that_cannot_be_read_stands_among_the_rejects(reading, costs):
    read = reading(ORDERS, costs=costs("customer,cost\nA,3.5\nB,x\nB,\n"))

    assert [(line, value, reason) for line, _, value, reason in read.rejects] == [
        (3, "x", "transactions-reject-number"),
        (4, None, "transactions-reject-no-cost"),
    ]
    assert read.account.adds_up


def test_every_row_of_the_costs_has_its_place_beside_those_of_the_orders(reading, costs):
    text = "customer,cost\nA,3.5\nB,x\nX,4\nA,1,1\nA,2\n"
    read = reading(ORDERS, costs=costs(text))
    account = read.log.costs

    assert (account.rows_read, account.rows_used) == (5, 2)
    assert (account.rows_unknown, account.rows_rejected) == (1, 2)
    assert read.account.rows_rejected == 0
    assert "5 rows of costs read: 2 used + 1 of unknown customers + 2 rejected" in read.says()
    assert "5 filas de costes leídas" in read.says("es")


def test_without_costs_there_is_no_account_of_them(reading):
    assert reading(ORDERS).log.costs is None


@pytest.mark.parametrize(
    ("text", "message_id"),
    [
        ("kind,cost\ncall,3\n", "transactions-costs-no-customer"),
        ("customer,note\nA,x\n", "transactions-costs-no-cost"),
        ("customer,quantity\nA,3\n", "transactions-costs-no-kind"),
    ],
)
def test_a_missing_column_of_the_costs_is_named(problem, costs, text, message_id):
    assert problem(ORDERS, costs=costs(text)).message_id == message_id


def test_costs_that_are_too_much_together_are_told(problem, costs):
    second = costs("customer,kind,cost\nA,call,90000000000000\nA,call,90000000000000\n")

    assert problem(ORDERS, costs=second).message_id == "transactions-money-too-large"


def test_costs_with_dates_count_on_their_days(reading, costs):
    text = (
        "cliente;fecha;coste\nA;30/01/2024;2,50\nA;03/02/2024;10\nA;03/02/2024;1\nX;03/02/2024;9\n"
    )
    read = reading(ORDERS, costs=costs(text))

    days = read.ask(
        "SELECT CAST(day AS VARCHAR), margin, cost_to_serve, is_purchase FROM purchases"
        " JOIN customers USING (customer_key) WHERE customer_id = 'A' ORDER BY 1"
    )
    assert days == [
        ("2024-01-30", Decimal(50), Decimal("2.5"), True),
        ("2024-02-03", Decimal(0), Decimal(11), False),
    ]
    assert _table(read) == []


def test_a_day_of_costs_after_the_first_purchase_is_a_contact(reading, costs):
    text = (
        "customer,date,cost\nA,2024-01-02,1\nA,2024-01-30,1\nA,2024-02-03,0\nnobody,2024-02-03,1\n"
    )
    read = reading(ORDERS, costs=costs(text))

    days = read.ask("SELECT CAST(day AS VARCHAR) FROM purchases WHERE is_contact")
    assert days == [("2024-02-03",)]


@pytest.mark.parametrize("kind", ["bad debt", "write-off", "Incobrable", "impagado"])
def test_what_is_written_off_is_a_cost_of_its_day_and_no_sign_of_life(reading, costs, kind):
    text = f"customer,date,kind,cost\nA,2024-02-03,{kind},9\nB,2024-02-03,call,1\n"
    read = reading(ORDERS, costs=costs(text))

    found = read.ask(
        "SELECT customer_id, cost_to_serve, is_contact FROM purchases"
        " JOIN customers USING (customer_key) WHERE NOT is_purchase ORDER BY 1"
    )
    assert found == [("A", Decimal(9), False), ("B", Decimal(1), True)]


def test_how_the_days_of_the_costs_were_understood_is_told(reading, costs):
    read = reading(ORDERS, costs=costs("customer,fecha,cost\nA,30/01/2024,2\nB,03/02/2024,3\n"))

    assert "Dates in “fecha” are written day first, as 30/01/2024 shows." in read.says()
    assert "The costs have their days, from" in read.says()
    assert "Los costes tienen su día" in read.says("es")


def test_costs_without_dates_are_told_to_be_so(reading, costs):
    assert "The costs have no dates" in reading(ORDERS, costs=costs("customer,cost\nA,3\n")).says()


def test_of_acquisition_nobody_is_told_that_it_has_no_dates(reading, costs):
    read = reading(ORDERS, costs=costs("customer,kind,cost\nA,acquisition,3\n"))

    assert "have no dates" not in read.says()


def test_a_day_that_cannot_be_read_rejects_its_cost(reading, costs):
    text = "customer,date,cost\nA,2024-01-30,1\nA,2024-02-31,2\nA,,3\nB,soon,4\nB,2024-02-01,x\n"
    read = reading(ORDERS, costs=costs(text))
    account = read.log.costs

    assert [(line, field, value, reason) for line, field, value, reason in read.rejects] == [
        (3, "date", "2024-02-31", "transactions-reject-date"),
        (4, "date", None, "transactions-reject-no-date"),
        (5, "date", "soon", "transactions-reject-date"),
        (6, "cost", "x", "transactions-reject-number"),
    ]
    assert (account.rows_read, account.rows_used, account.rows_rejected) == (5, 1, 4)
    assert account.money == 1


def test_a_column_called_the_date_in_which_little_can_be_read_is_no_file_without_dates(
    reading, costs
):
    rows = "".join(f"A,soon,{number}\n" for number in range(6))
    read = reading(ORDERS, costs=costs(f"customer,date,cost\n{rows}A,2024-02-01,2\n"))

    assert (read.log.costs.rows_used, read.log.costs.rows_rejected) == (1, 6)
    assert {row[3] for row in read.rejects} == {"transactions-reject-date"}


def test_a_dated_cost_of_no_kind_is_one_of_serving(reading, costs):
    read = reading(ORDERS, costs=costs("customer,kind,date,cost\nA,,2024-01-30,2\nA,call,,1\n"))

    assert read.ask("SELECT sum(cost_to_serve) FROM purchases") == [(Decimal(2),)]
    assert [reason for *_, reason in read.rejects] == ["transactions-reject-no-date"]


def test_a_cost_that_is_too_much_with_its_price_is_rejected(reading, costs):
    second = costs("customer,kind,quantity\nA,call,99999999999999\nA,call,1\n")
    read = reading(ORDERS, costs=second, unit_costs={"call": 1000})

    assert [(line, reason) for line, *_, reason in read.rejects] == [
        (2, "transactions-reject-too-large")
    ]


def test_a_cost_whose_day_or_month_nobody_can_tell_is_asked_about(problem, reading, costs):
    text = "customer,date,cost\nA,01/02/2024,1\n"

    assert problem(ORDERS, costs=costs(text)).message_id == "transactions-day-or-month"
    read = reading(ORDERS, costs=costs(text), day_first=True)
    assert str(read.log.costs.first_day) == "2024-02-01"


def test_two_dates_of_a_cost_are_asked_about(problem, costs):
    text = "customer,started_at,ended_at,cost\nA,2024-02-01,2024-02-02,1\n"
    asked = problem(ORDERS, costs=costs(text))

    assert asked.message_id == "transactions-costs-several-dates"
    assert "started_at (2024-02-01), ended_at (2024-02-02)" in str(asked)


def test_what_it_cost_to_win_a_customer_is_known_from_its_day_on(reading, costs):
    text = "customer,date,kind,cost\nA,2024-01-30,acquisition,5\nA,2024-03-01,acquisition,7\n"
    read = reading(ORDERS, costs=costs(text), known_until=date(2024, 2, 1))

    assert _table(read) == [("A", Decimal(0), Decimal(5))]
