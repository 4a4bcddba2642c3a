"""One file is valued in one currency."""

import pytest

MIXED = (
    "customer,date,amount,currency\nA,2024-01-30,30,EUR\nB,2024-01-30,40,USD\nC,2024-01-30,5,eur"
)
NAMELESS = f"{MIXED}\nD,2024-01-30,7,"


def test_the_currency_of_the_column_or_of_the_sign_is_the_files(reading):
    assert reading("customer,date,amount,moneda\nA,2024-01-30,30,EUR").account.currency == "EUR"
    assert reading("customer,date,amount\nA,2024-01-30,30 €").account.currency == "EUR"
    assert reading("customer,date,amount\nA,2024-01-30,MXN 30").account.currency == "MXN"
    assert reading("customer,date,amount\nA,2024-01-30,30").account.currency is None


def test_a_bare_dollar_sign_could_be_any_and_is_left_to_the_person(reading):
    text = "customer,date,amount\nA,2024-01-30,$30"

    assert reading(text).account.currency is None
    assert reading(text, currency="MXN").account.currency == "MXN"


def test_several_currencies_are_asked_about(problem):
    asked = problem(MIXED)

    assert asked.message_id == "transactions-currencies"
    assert 'currency="EUR"' in str(asked)


@pytest.mark.parametrize(("currency", "money", "rejected"), [("EUR", 35, 1), ("USD", 40, 2)])
def test_the_person_picks_one_and_the_others_are_rejected(reading, currency, money, rejected):
    read = reading(MIXED, currency=currency)

    assert (read.account.money, read.account.currency) == (money, currency)
    assert read.account.rejected_reasons == {"transactions-reject-currency": rejected}


def test_a_line_that_names_no_currency_is_rejected_only_among_several(reading):
    alone = "customer,date,amount,currency\nA,2024-01-30,30,EUR\nD,2024-01-30,7,"

    assert reading(NAMELESS, currency="EUR").account.rows_rejected == 2
    assert reading(alone).account.money == 37


def test_signs_beside_the_amounts_are_told_apart_too(reading, problem):
    text = "customer,date,amount\nA,2024-01-30,30 €\nB,2024-01-30,£40"

    assert problem(text).message_id == "transactions-currencies"
    assert reading(text, currency="GBP").account.money == 40


def test_a_currency_that_the_file_does_not_have_is_a_problem(problem):
    text = "customer,date,amount\nA,2024-01-30,30 €"

    assert problem(text, currency="USD").message_id == "transactions-other-currency"


def test_the_person_may_say_the_sign_but_no_other_word(reading, problem):
    text = "customer,date,amount\nA,2024-01-30,30"

    assert reading(text, currency="€").account.currency == "EUR"
    assert problem(text, currency="euros").message_id == "transactions-no-currency"
