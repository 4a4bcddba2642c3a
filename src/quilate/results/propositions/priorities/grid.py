"""Importance against performance: where each attribute stands, and how sure that is.

Martilla and James (Journal of Marketing 41, 1977) drew importance against performance and named the
four fields. The lines are the means: of importance 1 ÷ attributes, of performance the mean of our
scores. A score is a mean of n answers: its 80 % interval is ±1.2816 × deviation ÷ √n; where nobody
knows the deviation, a quarter of the scale is assumed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from math import sqrt

from quilate.clv.valuation.equity import HALF_WIDTH
from quilate.results.propositions.models import PrioritySurvey
from quilate.results.propositions.priorities.attribute import Attribute

#: With fewer answers nothing is said of any attribute.
FEWEST_ANSWERS = 10
_ASSUMED_SHARE_OF_SCALE = 0.25


class Field(StrEnum):
    """The four fields of the grid, and what cannot be told."""

    CONCENTRATE = "concentrate"
    KEEP = "keep"
    LOW = "low"
    OVERKILL = "overkill"
    UNTOLD = "untold"


class Lead(StrEnum):
    """How our score stands to that of the best competitor."""

    AHEAD = "ahead"
    BEHIND = "behind"
    UNTOLD = "untold"


@dataclass(frozen=True)
class Placed:
    """An attribute in the grid.

    Attributes
    ----------
    number
        By which the drawing names it, from the most important.
    share
        Its weight among all weights.
    half_width
        Of the 80 % interval of our score.
    lead
        None where nobody asked for the competitor.
    """

    number: int
    attribute: Attribute
    share: float
    half_width: float
    field: Field
    lead: Lead | None

    @property
    def gap(self) -> Decimal | None:
        """Return our score less that of the competitor."""
        its = self.attribute
        return None if its.theirs is None else its.ours - its.theirs


@dataclass(frozen=True)
class Grid:
    """The attributes of a survey, the most important first."""

    survey: PrioritySurvey

    @cached_property
    def attributes(self) -> list[Attribute]:
        """Return them as they were written."""
        return [Attribute(*each) for each in self.survey.attributes_kept]

    @property
    def has_enough(self) -> bool:
        """Return whether there are answers enough to say anything."""
        return self.survey.answers >= FEWEST_ANSWERS

    @property
    def is_assumed(self) -> bool:
        """Return whether the deviation of any score is assumed."""
        return any(each.deviation is None for each in self.attributes)

    @property
    def importance_line(self) -> float:
        """Return the mean importance."""
        return 1 / len(self.attributes)

    @cached_property
    def performance_line(self) -> float:
        """Return the mean of our scores."""
        return float(sum(each.ours for each in self.attributes) / len(self.attributes))

    @cached_property
    def placed(self) -> list[Placed]:
        """Return where each attribute stands."""
        ordered = sorted(self.attributes, key=lambda each: (-each.weight, each.name))
        return [self._place(number, each) for number, each in enumerate(ordered, 1)]

    @property
    def weighted(self) -> tuple[float, float] | None:
        """Return our score and the competitor's by weight, over what both were asked for."""
        both = [(each, each.theirs) for each in self.attributes if each.theirs is not None]
        weight = sum((each.weight for each, _ in both), Decimal(0))
        if not weight:
            return None
        ours = sum((each.weight * each.ours for each, _ in both), Decimal(0)) / weight
        theirs = sum((each.weight * its for each, its in both), Decimal(0)) / weight
        return float(ours), float(theirs)

    def of(self, field: Field) -> Sequence[Placed]:
        """Return the attributes of one field."""
        return [each for each in self.placed if each.field is field]

    def _place(self, number: int, attribute: Attribute) -> Placed:
        total = sum(each.weight for each in self.attributes)
        half = self._half_width(attribute)
        return Placed(
            number,
            attribute,
            float(attribute.weight / total),
            half,
            self._field(attribute, half, total),
            self._lead(attribute, half),
        )

    def _half_width(self, attribute: Attribute) -> float:
        deviation = (
            self.survey.scale_top * _ASSUMED_SHARE_OF_SCALE
            if attribute.deviation is None
            else float(attribute.deviation)
        )
        return HALF_WIDTH * deviation / sqrt(self.survey.answers)

    def _field(self, attribute: Attribute, half: float, total: Decimal | int) -> Field:
        above = float(attribute.ours) - self.performance_line
        if not self.has_enough or abs(above) <= half:
            return Field.UNTOLD
        if attribute.weight * len(self.attributes) >= total:
            return Field.KEEP if above > 0 else Field.CONCENTRATE
        return Field.OVERKILL if above > 0 else Field.LOW

    def _lead(self, attribute: Attribute, half: float) -> Lead | None:
        if attribute.theirs is None:
            return None
        gap = float(attribute.ours - attribute.theirs)
        # Two scores, each as uncertain as ours.
        if not self.has_enough or abs(gap) <= half * sqrt(2):
            return Lead.UNTOLD
        return Lead.AHEAD if gap > 0 else Lead.BEHIND
