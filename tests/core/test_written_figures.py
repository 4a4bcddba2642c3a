"""Who writes a figure as pages do is understood, with marks between thousands and without."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from quilate.core.amounts import FigureField, MoneyField


@pytest.mark.parametrize(
    ("code", "written", "read"),
    [
        ("es", "12.500", "12500"),
        ("es", "12.500,50", "12500.50"),
        ("es", "1.234.567,8", "1234567.8"),
        ("es", "1234,5", "1234.5"),
        ("es", "12.50", "12.50"),
        ("en", "12,500", "12500"),
        ("en", "12,500.50", "12500.50"),
        ("en", "1234.5", "1234.5"),
    ],
)
def test_an_amount_is_read_as_its_language_writes_it(code: str, written: str, read: str) -> None:
    with translation.override(code):
        assert MoneyField().clean(written) == Decimal(read)


@pytest.mark.parametrize("written", ["-1.500", "+1.500,0"])
def test_a_figure_may_have_a_sign(written: str) -> None:
    with translation.override("es"):
        assert abs(FigureField(localize=True).clean(written)) == 1500


@pytest.mark.parametrize("written", ["1.50.0", "12.5000,1", "1,2,3", "mil"])
def test_what_no_language_writes_is_refused(written: str) -> None:
    with translation.override("es"), pytest.raises(ValidationError):
        MoneyField().clean(written)
