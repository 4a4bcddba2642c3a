"""Groups as somebody may read them: a segment that is not theirs to use keeps its name."""

from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.value.analysis.models import AnalysedGroup, Analysis
from quilate.value.groups.dimensions import BY_GROUPS, ByGroups


def as_seen(groups: list[AnalysedGroup], analysis: Analysis, to: Person) -> list[AnalysedGroup]:
    """Return the groups of an analysis; without the names of segments that others keep."""
    if analysis.by != BY_GROUPS or analysis.made_by_id == to.pk:
        return groups
    usable = ByGroups(to).choices
    for each in groups:
        if each.part == AnalysedGroup.Part.GROUP and each.code not in usable:
            each.labels = {spoken().code: say("analysis-segment-of-others")}
    return groups
