"""What the customers of a segment weigh when they choose, and how they judge, by a survey."""

from decimal import Decimal

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.segments.models import Segment


class PrioritySurvey(AppendOnly):
    """A survey, written once: the last by its day holds, and one of the same day corrects another.

    ``attributes`` has ``[name, weight, our score, the best competitor's, deviation]``, the figures
    as texts; the last two may be None.
    """

    segment = models.ForeignKey(
        Segment, on_delete=models.PROTECT, related_name="priority_surveys", db_index=False
    )
    taken_on = models.DateField()
    source = models.CharField(max_length=200)
    competitor = models.CharField(max_length=80, blank=True)
    answers = models.PositiveIntegerField()
    #: Scores go from 0 or 1 to this.
    scale_top = models.PositiveSmallIntegerField()
    attributes = models.JSONField()
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["segment", "-taken_on", "-id"], name="surveys_of_segment")]

    def __str__(self) -> str:
        return f"{self.segment_id}: {self.taken_on}"

    @classmethod
    def of(cls, segment: Segment) -> "list[PrioritySurvey]":
        """Return the surveys of a segment, that which holds first."""
        rows = cls.objects.filter(segment=segment).select_related("by")
        return list(rows.order_by("-taken_on", "-id"))

    @property
    def attributes_kept(self) -> list[tuple[str, Decimal, Decimal, Decimal | None, Decimal | None]]:
        """Return the attributes with their figures."""
        return [
            (name, Decimal(weight), Decimal(ours), _read(theirs), _read(deviation))
            for name, weight, ours, theirs, deviation in self.attributes
        ]


def _read(figure: str | None) -> Decimal | None:
    return None if figure is None else Decimal(figure)
