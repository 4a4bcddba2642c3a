"""Value propositions, in tables."""

from quilate.results.propositions.models.proposition import OTHERS, WORDS, Proposition

__all__ = ["OTHERS", "WORDS", "Proposition"]
