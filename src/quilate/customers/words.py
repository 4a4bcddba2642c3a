"""The words by which a customer is looked for: without accents, capitals or signs."""

import re
import unicodedata
from collections.abc import Iterable

from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.customers.names import ORGANISATION, Named, name_of
from quilate.customers.reaching import national_digits

_SEPARATORS = re.compile(r"[^a-z0-9]+")
#: A word is looked for by its beginning; more of it finds nothing more.
LONGEST_WORD = 60


class _Folds(dict[int, str]):
    """Letters by what they are without accents, each found out once."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(code))
        plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
        self[code] = plain
        return plain


_FOLDS = _Folds()


def folded(text: str) -> str:
    """Return a text in small letters without accents: ``"Muñoz Íñigo"`` is ``"munoz inigo"``."""
    return text.lower() if text.isascii() else text.casefold().translate(_FOLDS)


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded, each once, in their order."""
    words = (word[:LONGEST_WORD] for word in _SEPARATORS.split(folded(text)) if word)
    return list(dict.fromkeys(words))


def compact(text: str) -> str:
    """Return an identifier or a telephone as one word, however it was written."""
    plain = folded(text)
    # Most have nothing to be taken away.
    is_word = plain.isascii() and plain.isalnum()
    return (plain if is_word else _SEPARATORS.sub("", plain))[:LONGEST_WORD]


def is_code(text: str) -> bool:
    """Return whether a text is written like an identifier, a telephone or an e-mail address.

    >>> is_code("12.345.678-Z"), is_code("ana@example.com"), is_code("Taller 24 horas")
    (True, True, False)
    """
    if "@" in text:
        return True
    has_digits = any(letter.isdigit() for letter in text)
    return has_digits and not any(word.isalpha() and len(word) > 4 for word in words_of(text))


def sort_name_of(customer: Named) -> str:
    """Return the name under which lists sort a customer: surnames first, folded."""
    if customer.kind == ORGANISATION:
        return folded(customer.legal_name)
    surnames = " ".join(filter(None, (customer.surname_1, customer.surname_2)))
    return folded(", ".join(filter(None, (surnames, customer.given_names))))


def search_words(customer: Named, codes: Iterable[str], phones: Iterable[str]) -> list[str]:
    """Return the words by which a customer is found.

    Parameters
    ----------
    codes
        Identifiers and e-mail addresses, as they are kept.
    phones
        In E.164: they are found with the country's prefix and without.
    """
    numbers = (number for phone in phones for number in (phone, national_digits(phone)))
    whole = [compact(code) for code in (customer.key, *codes, *numbers)]
    return [word for word in dict.fromkeys([*words_of(name_of(customer)), *whole]) if word]


def search_words_of(
    customer: Customer, identities: Iterable[Identity], contact_points: Iterable[ContactPoint]
) -> list[SearchWord]:
    """Return the words by which a customer is found, to be written."""
    codes = [identity.value for identity in identities]
    phones = list[str]()
    for point in contact_points:
        (phones if point.kind == ContactPoint.Kind.PHONE else codes).append(point.value)
    return [SearchWord(customer=customer, word=w) for w in search_words(customer, codes, phones)]
