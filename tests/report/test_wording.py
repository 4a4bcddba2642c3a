"""Figures as a reader of each language expects them."""

import datetime as dt
import math

import pytest

from quilate.language import Language
from quilate.report.wording import Wording

SPANISH = Wording(Language("es"), "EUR")
ENGLISH = Wording(Language("en"), "EUR")
NBSP = "\xa0"


@pytest.mark.parametrize(
    ("amount", "spanish", "english"),
    [
        (0, "0 €", "0 €"),
        (12.345, "12,35 €", "12.35 €"),
        (-0.001, "0,00 €", "0.00 €"),
        (-1234.5, "−1.234 €", "−1,234 €"),
        (999_999, "999.999 €", "999,999 €"),
        (1_234_567, "1,23 M €", "1.23M €"),
        (-45_600_000, "−45,6 M €", "−45.6M €"),
        (7_891_000_000, "7.890 M €", "7.89B €"),
        (5.4e12, "5,40 billones €", "5.40T €"),
        (math.nan, "–", "–"),
    ],
)
def test_money_has_the_digits_that_are_known(amount: float, spanish: str, english: str) -> None:
    assert SPANISH.money(amount).replace(NBSP, " ") == spanish
    assert ENGLISH.money(amount).replace(NBSP, " ") == english


def test_a_column_has_cents_or_has_none() -> None:
    assert SPANISH.money(7.4, among=437.0) == f"7{NBSP}€"
    assert SPANISH.money(0, among=12.0) == f"0,00{NBSP}€"


def test_a_file_without_currency_shows_bare_figures() -> None:
    bare = Wording(Language("es"), None)

    assert bare.money(2_500_000) == f"2,50{NBSP}M"
    assert bare.in_currency("Margen") == "Margen"
    assert SPANISH.in_currency("Margen") == "Margen, €"


@pytest.mark.parametrize(
    ("share", "written"),
    [
        (0.634, "63 %"),
        (0.004, "0,4 %"),
        (0.996, "99,6 %"),
        (0, "0 %"),
        (1, "100 %"),
        (-0.2, "−20 %"),
    ],
)
def test_a_share_is_not_rounded_to_nothing_nor_to_all(share: float, written: str) -> None:
    assert SPANISH.percent(share).replace(NBSP, " ") == written


@pytest.mark.parametrize(
    ("share", "written"),
    [
        (0.031, "+3,1 %"),
        (-0.031, "−3,1 %"),
        (0.0001, "0,0 %"),
        (0.22, "+22 %"),
        (-0.0996, "−10 %"),
    ],
)
def test_an_error_carries_its_sign(share: float, written: str) -> None:
    assert SPANISH.signed_percent(share).replace(NBSP, " ") == written


@pytest.mark.parametrize(
    ("days", "written"), [(365, "12 meses"), (366, "12 meses"), (30, "1 mes"), (45, "45 días")]
)
def test_a_horizon_is_in_months_where_it_comes_out_whole(days: int, written: str) -> None:
    assert SPANISH.span(days) == written


def test_periods_are_written_short_in_tables_and_long_in_sentences() -> None:
    day = dt.date(2024, 10, 1)

    assert SPANISH.period(day, "quarter") == "T4 2024"
    assert SPANISH.period_in_words(day, "quarter") == "el cuarto trimestre de 2024"
    assert SPANISH.period_in_words(day, "month") == "octubre de 2024"
    assert ENGLISH.period_in_words(day, "year") == "2024"


@pytest.mark.parametrize(
    ("amount", "written"),
    [(0, "0"), (2.5, "2,5"), (-100, "−100"), (50_000, "50 mil"), (3e9, "3.000 M")],
)
def test_an_axis_is_labelled_as_short_as_can_be(amount: float, written: str) -> None:
    assert SPANISH.tick(amount).replace(NBSP, " ") == written


def test_a_sentence_gets_three_digits() -> None:
    assert SPANISH.about(379_761) == f"380.000{NBSP}€"
    assert SPANISH.about(0) == f"0{NBSP}€"
