"""Rows read = used + guest + rejected, whatever the file; so does their money."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quilate.language import Problem

CUSTOMERS = st.sampled_from(["A", "B", "C", "guest", "", "0", "  ", "N/A"])
DATES = st.sampled_from(["2024-01-30", "2024-02-01", "2024-02-31", "soon", "", "30/01/2024"])
CENTS = st.integers(-100_000, 100_000)
WORDS = st.sampled_from(["", "x", "1.2.3", "99999999999999999999.00", "n/a"])
STATUSES = st.sampled_from(["", "ok", "cancelled", "returned"])
LINES = st.tuples(CUSTOMERS, DATES, CENTS | WORDS, STATUSES)


def _written(amount):
    return amount if isinstance(amount, str) else f"{Decimal(amount) / 100:.2f}"


def _money(amount, status):
    cents = 0 if status == "cancelled" else -abs(amount) if status == "returned" else amount
    return Decimal(cents) / 100


def _is_sound(date, amount):
    return date in ("2024-01-30", "2024-02-01", "30/01/2024") and not isinstance(amount, str)


@pytest.mark.long
@given(lines=st.lists(LINES, max_size=25), drop=st.booleans())
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_rows_and_money_add_up_for_any_dirty_file(reading, lines, drop):
    # One line that is good, so that the file is never unusable as a whole.
    lines = [("Z", "2024-01-30", 1050, "ok"), *lines]
    text = "\n".join(f"{who},{day},{_written(cents)},{how}" for who, day, cents, how in lines)
    read = reading(f"customer_id,date,amount,status\n{text}", drop_duplicates=drop)

    account = read.account
    sound = [(cents, how) for _, day, cents, how in lines if _is_sound(day, cents)]
    assert account.adds_up
    assert account.rows_read == len(lines)
    assert len(read.rejects) == account.rows_rejected
    assert sum(read.days.values()) == account.money
    if not drop:
        assert account.money + account.guest_money == sum(_money(*line) for line in sound)
        assert account.rows_used + account.rows_guest == len(sound)
    read.log.connection.close()


def test_lines_that_break_the_table_are_read_and_rejected_too(reading):
    read = reading("customer_id,date,amount\nA,2024-01-30,5\nB,2024-01-30\nC,2024-01-30,7,8,9")

    assert (read.account.rows_read, read.account.rows_rejected) == (3, 2)
    assert read.account.adds_up
    assert "3 rows read: 1 used + 0 without a customer + 2 rejected" in read.says()
    assert "3 filas leídas: 1 usadas + 0 sin cliente + 2 rechazadas" in read.says("es")


@pytest.mark.parametrize("day", ["2024-01-30", "2024-01-31"])
def test_money_that_is_too_much_together_is_told(reading, day):
    lines = f"A,2024-01-30,90000000000000\nA,{day},90000000000000\nB,2024-02-01,3"

    with pytest.raises(Problem, match="more than can be counted"):
        reading(f"customer,date,amount\n{lines}")


def _orders(*, amounts):
    lines = [
        f"{order},C{order % 3},2024-01-{1 + order:02d},{amount}"
        for order in range(20)
        for amount in amounts(order)
    ]
    return "order_id,customer_id,date,amount\n" + "\n".join(lines)


def test_the_total_of_an_order_on_each_of_its_lines_is_warned_of(reading):
    said = reading(_orders(amounts=lambda order: [20 + order] * 3))

    assert "All lines of an order have the same “amount”" in said.says()
    assert "Todas las líneas de un pedido" in said.says("es")


@pytest.mark.parametrize(
    "amounts",
    [lambda order: [5, 6 + order], lambda order: [20 + order], lambda order: [20 + order, ""]],
    ids=["their own", "one line each", "on the first line only"],
)
def test_amounts_that_are_not_repeated_are_not_warned_of(reading, amounts):
    assert "All lines of an order" not in reading(_orders(amounts=amounts)).says()
