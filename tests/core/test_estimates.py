"""An estimate is written with its interval, in the words of who reads it."""

from decimal import Decimal

import pytest
from django.utils import translation

from quilate.core.templatetags.estimates import interval


@pytest.mark.parametrize(
    ("low", "high", "english", "spanish"),
    [
        ("620.40", "2010", "620–2,010", "620–2.010"),
        ("-12", "30", "-12 to 30", "de -12 a 30"),
        ("0", "0", "probably 0", "probablemente 0"),
        ("-0.2", "0.4", "probably 0", "probablemente 0"),
    ],
)
def test_both_ends_are_said_and_the_one_figure_that_is_probable(
    low: str, high: str, english: str, spanish: str
) -> None:
    said = []
    for code in ("en", "es"):
        with translation.override(code):
            said.append(interval(Decimal(low), Decimal(high)).replace("−", "-"))

    assert said == [english, spanish]
