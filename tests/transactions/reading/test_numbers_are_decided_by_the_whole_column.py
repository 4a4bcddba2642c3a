"""Amounts are read exactly, in the one way that the whole column allows."""

from decimal import Decimal

import pytest

WAYS = [
    (["1.234,56", "7"], ["1234.56", "7"]),
    (["1,234.56", "7"], ["1234.56", "7"]),
    (["1 234,56", "-7,5"], ["1234.56", "-7.5"]),
    (["1'234.56", "7.5"], ["1234.56", "7.5"]),
    (["1.234.567", "1.000"], ["1234567", "1000"]),
    (["1,00,000.00", "5.00"], ["100000", "5"]),
    (["1234.567", "1.500"], ["1234.567", "1.5"]),
    (["0,125", "1,500"], ["0.125", "1.5"]),
    (["€ 1.234,50", "3,00 €"], ["1234.5", "3"]),
    (["$1,234.50", "-$3.00"], ["1234.5", "-3"]),
    (["S/. 1,200.50", "S/ 3.00"], ["1200.5", "3"]),
    (["R$ 1.200,50", "R$ 3,00"], ["1200.5", "3"]),
    (["(4.20)", "5.00-"], ["-4.2", "-5"]),
    (["1e3", "2.5E-1"], ["1000", "0.25"]),
    (["+5.5", ".5"], ["5.5", "0.5"]),
    # Halves go away from zero at the fourth decimal.
    (["0.00005", "-1.00015"], ["0.0001", "-1.0002"]),
]


def _file(amounts):
    lines = [f'C{number};2024-01-31;"{amount}"' for number, amount in enumerate(amounts)]
    return "\n".join(["customer_id;date;amount", *lines])


@pytest.mark.parametrize(("written", "amounts"), WAYS)
def test_an_amount_is_read_however_it_is_written(reading, written, amounts):
    assert list(reading(_file(written)).days.values()) == list(map(Decimal, amounts))


@pytest.mark.parametrize(("decimal", "amount"), [("comma", "1234"), ("point", "1.234")])
def test_three_digits_after_the_only_separator_are_asked_for(problem, reading, decimal, amount):
    text = _file(["1.234", "2.000"])

    asked = problem(text)
    assert asked.message_id == "transactions-decimal-sign"
    assert 'decimal="comma" or decimal="point"' in str(asked)
    assert reading(text, decimal=decimal).days["C0", "2024-01-31"] == Decimal(amount)


def test_the_other_columns_of_the_file_can_decide(reading):
    read = reading("customer_id;date;qty;price\nA;2024-01-31;1.500;10,50\nB;2024-01-31;2.000;3,25")

    assert read.days["A", "2024-01-31"] == 15750


def test_a_column_that_mixes_both_signs_asks(problem, reading):
    text = _file(["1.5", "2,5"])

    assert problem(text).message_id == "transactions-decimal-mixed"
    assert [value for _, _, value, _ in reading(text, decimal="comma").rejects] == ["1.5"]


@pytest.mark.parametrize("value", ["abc", "1.2.3", "12,3,4", "5..0", "--5", "#REF!", "1,2 kg"])
def test_a_value_that_cannot_be_read_rejects_its_row(reading, value):
    read = reading(_file(["10.50", value, "20.50"]))

    assert read.rejects == [(3, "amount", value, "transactions-reject-number")]
    assert read.account.money == 31


def test_no_amount_is_its_own_reason(reading):
    read = reading(_file(["10.50", "", "NULL"]))

    assert {reason for *_, reason in read.rejects} == {"transactions-reject-no-amount"}


def test_money_that_does_not_fit_is_rejected_and_never_cut(reading):
    read = reading(_file(["99999999999999.99", "100000000000000.00"]))

    assert read.account.money == Decimal("99999999999999.99")
    assert [reason for *_, reason in read.rejects] == ["transactions-reject-too-large"]


def test_a_product_that_does_not_fit_is_rejected(reading):
    read = reading("customer,date,qty,price\nA,2024-01-31,99999999,99999999\nB,2024-01-31,2,3")

    assert [reason for *_, reason in read.rejects] == ["transactions-reject-too-large"]


@pytest.mark.parametrize("optional", ["cost", "profit"])
def test_an_optional_value_that_is_there_must_be_readable_too(reading, optional):
    read = reading(
        f"customer,date,amount,{optional}\nA,2024-01-31,5,1\nB,2024-01-31,6,x\nC,2024-01-31,7,"
    )

    assert [(field, value) for _, field, value, _ in read.rejects] == [(optional, "x")]
    assert read.account.rows_used == 2
