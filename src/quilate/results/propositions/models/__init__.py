"""Value propositions and what customers weigh, in tables."""

from quilate.results.propositions.models.proposition import (
    DECISIONS,
    OTHERS,
    WORDS,
    Proposition,
)
from quilate.results.propositions.models.survey import PrioritySurvey

__all__ = ["DECISIONS", "OTHERS", "WORDS", "PrioritySurvey", "Proposition"]
