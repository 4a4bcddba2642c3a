"""A telephone that is written plainly is read at once, and just as the library reads it."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.customers.reaching import national_digits, phone_in

_COUNTRIES = sorted(phonenumbers.SUPPORTED_REGIONS)
_DIGITS = st.text("0123456789", min_size=4, max_size=13)


def _as_the_library_reads(text: str, country: str) -> str | None:
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@st.composite
def _written(draw: st.DrawFn) -> tuple[str, str]:
    """Return a telephone as somebody may write it, true or not, and whose country it is."""
    country = draw(st.sampled_from(_COUNTRIES))
    true = phonenumbers.example_number(country)
    known = [str(true.national_number)] if true else []
    digits = draw(st.sampled_from(known) | _DIGITS if known else _DIGITS)
    prefix = str(phonenumbers.country_code_for_region(country))
    before = draw(st.sampled_from(["", f"+{prefix}", prefix, "+", "0", "00"]))
    place = draw(st.integers(0, len(digits)))
    sign = draw(st.sampled_from(["", " ", "-", ".", "(", ")"]))
    return before + digits[:place] + sign + digits[place:], country


@given(_written())
def test_every_telephone_is_read_as_the_library_reads_it(written: tuple[str, str]) -> None:
    text, country = written

    assert phone_in(text, country=country) == _as_the_library_reads(text, country)


@pytest.mark.parametrize(
    ("phone", "digits"),
    [("+34612345678", "612345678"), ("+12025550123", "2025550123"), ("+59899123456", "99123456")],
)
def test_the_prefix_of_a_country_is_taken_off_as_it_is_dialled_there(
    phone: str, digits: str
) -> None:
    assert national_digits(phone) == digits
