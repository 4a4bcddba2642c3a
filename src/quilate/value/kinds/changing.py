"""What would be otherwise if the kinds that were found replaced those before."""

from dataclasses import dataclass

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
    before, after, stayed
        Customers, all as they are now.
    called_before
        Its name before, where that is another.
    """

    what: str
    code: str
    name: str
    before: int
    after: int
    stayed: int
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

    def number_of(self, what: str) -> int:
        """Return how many kinds are new, gone, moved, or as before."""
        return sum(each.what == what for each in self.lines)

    @property
    def new(self) -> int:
        """Return how many kinds there would be that were not."""
        return self.number_of("new")

    @property
    def gone(self) -> int:
        """Return how many kinds there would be no more."""
        return self.number_of("gone")

    @property
    def moved(self) -> int:
        """Return how many kinds would stay with many other customers."""
        return self.number_of("moved")


def change_by(finding: Finding) -> Change:
    """Return what a finding would change."""
    names = {each.code: each.name for each in kinds_in_force()}
    stay = [_line(each, names) for each in kinds_in(finding)]
    gone = [
        Line("gone", code, names.get(code, code), customers, 0, 0)
        for code, customers in finding.gone.items()
    ]
    return Change(finding, [*stay, *gone])


def _line(kind: Named, names: dict[str, str]) -> Line:
    found = kind.found
    if not kind.code:
        return Line("new", "", kind.name, 0, found.customers, 0)
    either = found.before + found.customers - found.stayed
    what = "as-before" if found.stayed >= _STAYS * either else "moved"
    before = names.get(kind.code, kind.name)
    called_before = "" if before == kind.name else before
    figures = (found.before, found.customers, found.stayed)
    return Line(what, kind.code, kind.name, *figures, called_before)
