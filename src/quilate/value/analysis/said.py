"""Of whose customers an analysis is, in words."""

from quilate.core.speech import say
from quilate.value.analysis.models import Analysis


def reach_told(analysis: Analysis) -> str:
    """Return of whose customers an analysis is."""
    return say(f"analysis-reach-{analysis.scope}", name=analysis.reach_name)
