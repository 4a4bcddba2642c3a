"""How engagement went with what customers brought afterwards, measured on the company's own."""

import datetime as dt
from typing import Any

from django.db import models

from quilate.clv.rank_correlation import RankCorrelation
from quilate.core.models.append_only import AppendOnly

#: A measurement is as new as that, at most, before it is taken again by itself.
_HOLDS_DAYS = 28


def _coefficient() -> "models.FloatField[Any, Any]":
    return models.FloatField(null=True)


class EngagementMeasurement(AppendOnly):
    """One measurement: engagement by the cut-off, net margin from the day after to the last day.

    Attributes
    ----------
    correlation, low, high
        The rank correlation over all customers, with its 80 % interval; None of too few.
    alike, alike_low, alike_high
        The same among customers of like current value by the cut-off.
    tenths
        By tenth of current value: ``least`` and ``most`` of it (None at the ends), and by third of
        engagement how many ``customers`` there were, and their ``mean`` later margin; None of too
        few to be told.
    """

    class Verdict(models.TextChoices):
        """What it says, of customers of like current value."""

        MORE = "more"
        LESS = "less"
        INCONCLUSIVE = "inconclusive"
        TOO_FEW = "too-few"

    at = models.DateTimeField()
    cutoff = models.DateField()
    until = models.DateField()
    currency = models.CharField(max_length=3)
    customers = models.PositiveIntegerField()
    correlation = _coefficient()
    low = _coefficient()
    high = _coefficient()
    alike = _coefficient()
    alike_low = _coefficient()
    alike_high = _coefficient()
    tenths = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="engagement_measured_last")]

    def __str__(self) -> str:
        return f"{self.cutoff} – {self.until}"

    @classmethod
    def latest(cls) -> "EngagementMeasurement | None":
        """Return the last that was made."""
        return cls.objects.order_by("-at", "-id").first()

    @classmethod
    def is_due(cls, on: dt.date) -> bool:
        """Return whether the company has grown that much older since the last."""
        last = cls.latest()
        return last is None or (on - last.until).days >= _HOLDS_DAYS

    @property
    def verdict(self) -> str:
        """Return what it says; only an interval on one side of zero says something."""
        if self.alike is None or self.alike_low is None or self.alike_high is None:
            return self.Verdict.TOO_FEW
        told = RankCorrelation(self.alike, self.alike_low, self.alike_high, self.customers)
        if not told.is_conclusive:
            return self.Verdict.INCONCLUSIVE
        return self.Verdict.MORE if told.value > 0 else self.Verdict.LESS
