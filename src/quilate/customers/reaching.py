"""Telephones and e-mail addresses, as they are kept and as people write them."""

import re

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def email_in(text: str) -> str | None:
    """Return an e-mail address in small letters, None where the text is none."""
    text = text.strip().lower()
    return text if _ADDRESS.fullmatch(text) else None


def phone_in(text: str, *, country: str) -> str | None:
    """Return a telephone in E.164, None where the text is none.

    >>> phone_in("612 34 56 78", country="ES"), phone_in("+34 612345678", country="PE")
    ('+34612345678', '+34612345678')
    """
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def national_digits(phone: str) -> str:
    """Return the digits of a telephone in E.164 as they are dialled within its country.

    >>> national_digits("+34612345678")
    '612345678'
    """
    digits = phone.removeprefix("+")
    # No prefix of a country begins with that of another.
    prefix = next((n for n in (1, 2, 3) if int(digits[:n]) in COUNTRY_CODE_TO_REGION_CODE), 0)
    return digits[prefix:]
