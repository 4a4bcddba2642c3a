"""One thing that customers weigh, and the small table in which such things are written."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from quilate.core.speech import spoken
from quilate.language import Problem

_FEWEST, _MOST, _LONGEST = 2, 20, 60
_HIGHEST = Decimal(1_000_000)


@dataclass(frozen=True)
class Attribute:
    """Something that customers weigh.

    Attributes
    ----------
    weight
        How much it weighs, in whatever unit: shares follow.
    theirs
        The score of the best competitor; None where nobody asked.
    deviation
        Standard deviation of our score among the answers; None where nobody knows it.
    """

    name: str
    weight: Decimal
    ours: Decimal
    theirs: Decimal | None = None
    deviation: Decimal | None = None

    def written(self) -> list[str | None]:
        """Return it as a survey keeps it."""
        figures = (self.weight, self.ours, self.theirs, self.deviation)
        return [self.name, *(None if each is None else str(each) for each in figures)]


def read_table(text: str, *, scale_top: int) -> list[Attribute]:
    """Return the attributes of a table: a line each, with tabs or semicolons between the figures.

    Raises
    ------
    Problem
        If a line cannot be read, with its number; if there are too few, too many, or one twice.
    """
    lines = [(place, each) for place, each in enumerate(text.splitlines(), 1) if each.strip()]
    found = [_read_line(line, place, scale_top) for place, line in lines]
    if not _FEWEST <= len(found) <= _MOST:
        raise Problem("priorities-how-many", fewest=_FEWEST, most=_MOST)
    names = [each.name.casefold() for each in found]
    twice = next((each.name for each in found if names.count(each.name.casefold()) > 1), None)
    if twice:
        raise Problem("priorities-twice", name=twice)
    if not any(each.weight for each in found):
        raise Problem("priorities-no-weight")
    return found


def written_table(attributes: Sequence[Attribute]) -> str:
    """Return attributes as the table in which they can be written again, as the reader does."""
    point = spoken().number(0.5, decimals=1)[1]
    lines = ([one.name, *(_told(each, point) for each in one.written()[1:])] for one in attributes)
    return "\n".join("; ".join(each) for each in lines)


def _read_line(line: str, place: int, scale_top: int) -> Attribute:
    name, *figures = (each.strip() for each in line.replace("\t", ";").split(";"))
    while figures and not figures[-1]:
        figures.pop()
    if not name or len(name) > _LONGEST or not 2 <= len(figures) <= 4:
        raise Problem("priorities-line-wrong", line=place)
    numbers = [_number(each, place) for each in figures] + [None] * (4 - len(figures))
    weight, ours, theirs, deviation = numbers
    if weight is None or ours is None:
        raise Problem("priorities-line-wrong", line=place)
    if any(each is not None and each > scale_top for each in (ours, theirs, deviation)):
        raise Problem("priorities-beyond-scale", line=place, top=scale_top)
    return Attribute(name, weight, ours, theirs, deviation)


def _told(figure: str | None, point: str) -> str:
    return (figure or "").replace(".", point)


def _number(text: str, place: int) -> Decimal | None:
    """Return a figure, with a comma or a point before its decimals; None of an empty one."""
    if not text:
        return None
    try:
        figure = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise Problem("priorities-not-a-number", line=place, text=text[:40]) from None
    if not figure.is_finite() or not 0 <= figure <= _HIGHEST:
        raise Problem("priorities-not-a-number", line=place, text=text[:40])
    return figure
