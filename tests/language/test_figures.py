"""Whole figures and money are written as Babel writes them, with a minus as wide as the plus."""

from decimal import Decimal

import pytest
from babel import numbers
from hypothesis import given
from hypothesis import strategies as st

from quilate.language import LANGUAGES, Language

amounts = st.one_of(
    st.integers(-(10**15), 10**15),
    st.floats(-1e15, 1e15),
    st.decimals(-(10**15), 10**15, places=2),
    # Half of one, which is rounded to the even neighbour.
    st.integers(-(10**6), 10**6).map(lambda whole: whole + 0.5),
)


@pytest.mark.parametrize("code", LANGUAGES)
@given(amount=amounts)
def test_a_whole_figure_is_written_as_babel_writes_it(amount, code):
    expected = numbers.format_decimal(amount, format="#,##0;−#,##0", locale=code)
    assert Language(code).number(amount) == expected


@pytest.mark.parametrize("code", LANGUAGES)
@given(amount=amounts, decimals=st.integers(0, 4))
def test_decimals_and_shares_are_written_as_babel_writes_them(amount, decimals, code):
    figure = "#,##0" + ("." + "0" * decimals if decimals else "")
    language = Language(code)

    expected = numbers.format_decimal(amount, format=f"{figure};−{figure}", locale=code)
    assert language.number(amount, decimals=decimals) == expected
    share = amount / 10**6
    figure += "\xa0%"
    expected = numbers.format_percent(share, format=f"{figure};−{figure}", locale=code)
    assert language.percent(share, decimals=decimals) == expected


@pytest.mark.parametrize("code", LANGUAGES)
@given(amount=st.decimals(-(10**12), 10**12, places=6))
def test_an_exact_amount_has_the_decimals_that_it_has(amount, code):
    language = Language(code)
    money, figure = "#,##0.00##\xa0¤", "#,##0.##########"

    expected = numbers.format_currency(
        amount, "EUR", format=f"{money};−{money}", locale=code, currency_digits=False
    )
    assert language.exact_money(amount, "EUR") == expected
    expected = numbers.format_decimal(amount, format=f"{figure};−{figure}", locale=code)
    assert language.exact(amount) == expected


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("currency", ["EUR", "USD", "MXN", "COP", "PEN", "CLP", "XYZ"])
@pytest.mark.parametrize("decimals", [0, 2])
@pytest.mark.parametrize("amount", [0, 1234.5, -1234567.891, Decimal("-0.25")])
def test_money_is_written_as_babel_writes_it(amount, decimals, currency, code):
    figure = "#,##0" + (".00" if decimals else "") + "\xa0¤"
    expected = numbers.format_currency(
        amount, currency, format=f"{figure};−{figure}", locale=code, currency_digits=False
    )
    assert Language(code).money(amount, currency, decimals=decimals) == expected
