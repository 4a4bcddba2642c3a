"""Segments drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.speech import say, spoken
from quilate.segments.models import Size
from quilate.segments.queries import Overlap
from quilate.segments.worth import Worth


def sizes_drawn(sizes: Sequence[Size]) -> dict[str, object]:
    """Return how large a segment was, day by day, as a chart."""
    days = [spoken().date(size.day) for size in sizes]
    return {
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": days, "boundaryGap": False},
        "yAxis": {"type": "value", "minInterval": 1},
        "series": [
            {
                "name": say("segments-customers"),
                "type": "line",
                "symbol": "none",
                "areaStyle": {"opacity": 0.12},
                "data": [size.customers for size in sizes],
            }
        ],
    }


@dataclass(frozen=True)
class Bar:
    """A proportional bar of three parts, in hundredths of the widest."""

    first: float
    both: float
    second: float

    @property
    def after_first(self) -> float:
        """Return where the common part begins."""
        return self.first

    @property
    def after_both(self) -> float:
        """Return where the last part begins."""
        return self.first + self.both


@dataclass(frozen=True)
class OverlapDrawn:
    """What two segments have in common: as customers, and as money where it is known."""

    customers: Bar | None
    clv: Bar | None


def overlap_drawn(overlap: Overlap) -> OverlapDrawn:
    """Return an overlap as proportional bars; none where there is nothing to draw."""
    parts = (overlap.first, overlap.both, overlap.second)
    return OverlapDrawn(_bar([Decimal(part.customers) for part in parts]), _bar(_clv(parts)))


def _clv(parts: Sequence[Worth]) -> list[Decimal]:
    # Less than nothing has no length.
    return [max(part.clv or Decimal(0), Decimal(0)) for part in parts]


def _bar(parts: Sequence[Decimal]) -> Bar | None:
    whole = sum(parts, Decimal(0))
    return Bar(*(round(float(part / whole) * 100, 2) for part in parts)) if whole else None
