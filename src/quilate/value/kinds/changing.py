"""What would be otherwise if the kinds that were found replaced those before."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from quilate.value.kinds.models import Finding
from quilate.value.kinds.queries import Named, kinds_in, kinds_in_force

#: Of who was or would be of a kind, so many must be both for it to have stayed where it was.
_STAYS = 0.8


@dataclass(frozen=True)
class Line:
    """A kind before and after.

    Attributes
    ----------
    what
        ``new``, ``gone``, ``moved`` or ``as-before``.
    kind
        As it would be, or as it was where it is gone.
    before, after, stayed
        Customers, all as they are now.
    called_before
        Its name before, where that is another.
    """

    what: str
    kind: Named
    before: int = 0
    after: int = 0
    stayed: int = 0
    called_before: str = ""


@dataclass(frozen=True)
class Change:
    """A finding about which somebody is asked, beside the one that is in force."""

    finding: Finding
    lines: list[Line]

    @property
    def share(self) -> float:
        """Return which share of the customers would be of another kind."""
        return self.finding.moved / max(self.finding.customers, 1)

    @cached_property
    def kinds(self) -> Counter[str]:
        """Return of how many kinds it would be what."""
        return Counter(each.what for each in self.lines)


def change_by(finding: Finding) -> Change:
    """Return what a finding would change."""
    former = {each.code: each for each in kinds_in_force()}
    found = [_line(each, former.get(each.code)) for each in kinds_in(finding)]
    gone = [
        Line("gone", former[code], customers)
        for code, customers in finding.gone.items()
        if code in former
    ]
    return Change(finding, [*found, *gone])


def _line(kind: Named, former: Named | None) -> Line:
    found = kind.found
    if former is None:
        return Line("new", kind, after=found.customers)
    either = found.before + found.customers - found.stayed
    what = "as-before" if found.stayed >= _STAYS * either else "moved"
    called_before = former.name if former.name != kind.name else ""
    return Line(what, kind, found.before, found.customers, found.stayed, called_before)
