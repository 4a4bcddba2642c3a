"""Value propositions and what customers weigh, in tables."""

from quilate.results.propositions.models.proposition import OTHERS, WORDS, Proposition
from quilate.results.propositions.models.survey import PrioritySurvey

__all__ = ["OTHERS", "WORDS", "PrioritySurvey", "Proposition"]
