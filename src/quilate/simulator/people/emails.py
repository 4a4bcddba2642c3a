"""E-mail addresses at domains that RFC 2606 reserves for examples: none reaches anybody."""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import chosen, joined, mapped, numbers
from quilate.simulator.people.spelling import plain

_DOMAINS = (
    "mail.example",
    "correo.example",
    "example.com",
    "example.org",
    "example.net",
    "buzon.example",
)
_BOXES = ("info", "contacto", "administracion", "compras", "hola")


def person_emails(
    chance: Chance, who: Integers, given: pa.Array, surname: pa.Array, *, occasion: int = 0
) -> pa.Array:
    """Return an address for each person, such as ``maria.garcia4821@mail.example``.

    Parameters
    ----------
    occasion
        0 for the address of the first entry, 1 for another one.
    """
    domain = _one_of(chance, "people.email.domain", who, _DOMAINS, occasion)
    dotted = chance.happens("people.email.dot", who, 0.6, occasion)
    dot = chosen(("", "."), dotted.astype(np.int64))
    # The position makes the address unique.
    number = numbers(2 * who + occasion + 1)
    return joined(mapped(given, _first), dot, mapped(surname, _slug), number, "@", domain)


def organisation_emails(
    chance: Chance, who: Integers, name: pa.Array, *, occasion: int = 0
) -> pa.Array:
    """Return an address for each organisation, such as ``info@talleres-rojas97.example``."""
    box = _one_of(chance, "people.email.box", who, _BOXES, occasion)
    slug = mapped(name, _site_name)
    return joined(box, "@", slug, numbers(who + 1), ".example")


def _one_of(
    chance: Chance, purpose: str, who: Integers, words: tuple[str, ...], occasion: int
) -> pa.Array:
    first = (chance.uniform(purpose, who) * len(words)).astype(np.int64)
    # Another address is never at the same place.
    return chosen(words, (first + occasion) % len(words))


def _first(names: str) -> str:
    return _slug(names.split(maxsplit=1)[0])


def _site_name(name: str) -> str:
    """Return the first two words that say something."""
    words = [slug for word in name.split() if len(slug := _slug(word)) > 3]
    return "-".join(words[:2])


def _slug(name: str) -> str:
    return "".join(
        letter for letter in plain(name).lower() if letter.isascii() and letter.isalpha()
    )
