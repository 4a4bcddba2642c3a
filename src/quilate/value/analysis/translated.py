"""Words that an analysis keeps in every language, said in that of who reads it."""

from collections.abc import Mapping
from typing import TypeVar

from quilate.core.speech import spoken

Words = TypeVar("Words")


def said_in(languages: Mapping[str, Words], otherwise: Words) -> Words:
    """Return what was kept in the language that is spoken, or else in another."""
    return languages.get(spoken().code) or next(iter(languages.values()), otherwise)
