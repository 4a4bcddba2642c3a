"""Words that an analysis keeps in every language, said in that of who reads it."""

from collections.abc import Mapping

from quilate.core.speech import say, spoken
from quilate.value.analysis.models import Analysis


def said_in(languages: Mapping[str, str]) -> str:
    """Return what was kept, in the language that is spoken where it is known in it."""
    return languages.get(spoken().code) or next(iter(languages.values()), "")


def reach_told(analysis: Analysis) -> str:
    """Return of whose customers an analysis is."""
    return say(f"analysis-reach-{analysis.scope}", name=analysis.reach_name)
