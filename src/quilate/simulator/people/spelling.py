"""How names are written: with their accents, without them, and with slips of the hand."""

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module

#: The lists of faker that write accents.
_CAREFUL = ("es_ES", "es_CL", "es_CO")
_KINDS = ("last_names", "first_names_female", "first_names_male")


def plain(name: str) -> str:
    """Return a name without accents and tildes."""
    letters = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def accented(names: Iterable[str]) -> list[str]:
    """Return single names as they are spelt in Spanish: some lists lack the accents."""
    spelling = _spelling()
    return [spelling.get(name, name) for name in names if " " not in name.strip()]


def slipped(text: str, of: Callable[[str], bool] = str.isalpha) -> str:
    """Return a text of which two neighbouring letters (or digits) have changed places."""
    for place in range(len(text) // 2, len(text) - 1):
        first, second = text[place], text[place + 1]
        if first != second and of(first) and of(second):
            return text[:place] + second + first + text[place + 2 :]
    return text


@cache
def _spelling() -> dict[str, str]:
    """Return the accented form of each name that no careful list has without its accents."""
    careful = _names(_CAREFUL)
    return {plain(name): name for name in sorted(careful) if plain(name) not in careful}


def _names(locales: Iterable[str]) -> set[str]:
    providers = [import_module(f"faker.providers.person.{locale}").Provider for locale in locales]
    return {name for provider in providers for kind in _KINDS for name in getattr(provider, kind)}
