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
@pytest.mark.parametrize("currency", ["EUR", "USD", "MXN", "COP", "PEN", "CLP", "XYZ"])
@pytest.mark.parametrize("decimals", [0, 2])
@pytest.mark.parametrize("amount", [0, 1234.5, -1234567.891, Decimal("-0.25")])
def test_money_is_written_as_babel_writes_it(amount, decimals, currency, code):
    figure = "#,##0" + (".00" if decimals else "") + "\xa0¤"
    expected = numbers.format_currency(
        amount, currency, format=f"{figure};−{figure}", locale=code, currency_digits=False
    )
    assert Language(code).money(amount, currency, decimals=decimals) == expected
