"""The analyses that were kept, the last first."""

from dataclasses import dataclass

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.value.analysis.models import AnalysedGroup, Analysis
from quilate.value.analysis.said import reach_told

_SIZE = 25


@dataclass(frozen=True)
class Row:
    """An analysis in the list, with the sums of all its customers."""

    analysis: Analysis
    total: AnalysedGroup

    @property
    def pk(self) -> int:
        """Return its number."""
        return self.analysis.pk

    @property
    def reach(self) -> str:
        """Return of whose customers it is."""
        return reach_told(self.analysis)


def analyses_for(person: Person, *, cursor: str = "") -> KeysetPage[Row]:
    """Return a page of the analyses that somebody may read."""
    visible = Analysis.objects.visible_to(person).select_related("made_by")
    page = keyset_page(visible, ["-id"], size=_SIZE, cursor=cursor)
    totals = AnalysedGroup.objects.filter(analysis__in=page.rows, part=AnalysedGroup.Part.TOTAL)
    sums = {each.analysis_id: each for each in totals}
    return page.holding([Row(each, sums[each.pk]) for each in page.rows])
