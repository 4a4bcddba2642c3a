"""Telephones and e-mail addresses, as they are kept and as people write them."""

import re

import phonenumbers

from quilate.customers.numbering import NUMBERINGS, numbering_of_country, prefix_of

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PLAIN_SIGNS = str.maketrans("", "", " .-()")


def email_in(text: str) -> str | None:
    """Return an e-mail address in small letters, None where the text is none."""
    text = text.strip().lower()
    return text if _ADDRESS.fullmatch(text) else None


def phone_in(text: str, *, country: str) -> str | None:
    """Return a telephone in E.164, None where the text is none.

    >>> phone_in("612 34 56 78", country="ES"), phone_in("+34 612345678", country="PE")
    ('+34612345678', '+34612345678')
    """
    # Nearly all are written plainly: to study each would take as long as to write a customer.
    return _plain_phone(text.translate(_PLAIN_SIGNS), country) or _studied_phone(text, country)


def national_digits(phone: str) -> str:
    """Return the digits of a telephone in E.164 as they are dialled within its country.

    >>> national_digits("+34612345678")
    '612345678'
    """
    digits = phone.removeprefix("+")
    return digits.removeprefix(prefix_of(digits))


def _plain_phone(text: str, country: str) -> str | None:
    """Return a telephone of digits alone that can be read in one way only, else None."""
    digits = text.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        return None
    if text.startswith("+"):
        numbering = NUMBERINGS.get(prefix_of(digits))
        is_plain = numbering and numbering.is_number(national_digits(digits))
        return text if is_plain else None
    numbering = numbering_of_country(country)
    if numbering and numbering.is_dialled_so(digits):
        return f"+{numbering.prefix}{digits}"
    return None


def _studied_phone(text: str, country: str) -> str | None:
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
