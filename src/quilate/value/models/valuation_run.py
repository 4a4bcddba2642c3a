"""A run that valued the whole base: with which choices, how, and what came out."""

import datetime as dt
from typing import Self

from django.db import models

from quilate.core.models import Person

#: Data older than this leave out what customers have done since.
_FRESH = dt.timedelta(days=7)


class ValuationRunQuerySet(models.QuerySet["ValuationRun"]):
    """Runs, many at once."""

    def published(self) -> Self:
        """Keep the runs whose figures have been shown, also those that others replaced since."""
        return self.filter(published_at__isnull=False)

    def current(self) -> Self:
        """Keep the run whose figures are shown: one, or none before the first."""
        return self.filter(is_current=True)


class ValuationRun(models.Model):
    """One valuation of all customers. Its record is what ``quilate value`` writes as run.json."""

    class Trust(models.TextChoices):
        """How far its figures may be trusted, by what was said and came true at earlier days."""

        GOOD = "good"
        CARE = "care"
        UNTESTED = "untested"

    started_at = models.DateTimeField()
    #: Nobody, if the night's schedule asked.
    asked_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)
    superseded_at = models.DateTimeField(null=True)
    is_current = models.BooleanField(default=False)

    #: The last day that was known.
    as_of = models.DateField()
    horizon_days = models.PositiveIntegerField()
    discount_rate_per_year = models.DecimalField(max_digits=5, decimal_places=4)
    currency = models.CharField(max_length=3)

    champion = models.CharField(max_length=60, blank=True)
    trust = models.CharField(max_length=10, choices=Trust.choices, default=Trust.UNTESTED)
    customers = models.PositiveIntegerField(default=0)
    #: Customer equity, and its 80 % interval, as it was when the run was published.
    equity = models.DecimalField(max_digits=18, decimal_places=2, default=0)
    equity_low = models.DecimalField(max_digits=18, decimal_places=2, default=0)
    equity_high = models.DecimalField(max_digits=18, decimal_places=2, default=0)
    #: The lines of the portfolio by which its customers were placed.
    cut_current_value = models.DecimalField(max_digits=16, decimal_places=2, default=0)
    cut_clv = models.DecimalField(max_digits=16, decimal_places=2, default=0)
    #: The rule and the lines by which its customers were put into tiers: ``value.tiers.drawn``.
    #: Empty in runs that were replaced before there was a choice.
    tiering = models.JSONField(default=dict)
    record = models.JSONField(default=dict)
    #: What was said and what happened at the last earlier day, tenth by tenth, and what of it gives
    #: cause for concern: ``cutoff``, ``window_end``, ``customers``, ``said``, ``happened``,
    #: ``concerns``. Empty where nothing could be tested.
    backtest = models.JSONField(default=dict)

    objects = ValuationRunQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["is_current"],
                condition=models.Q(is_current=True),
                name="one_valuation_run_is_current",
            )
        ]

    def __str__(self) -> str:
        return f"{self.as_of}"

    @classmethod
    def current(cls) -> "ValuationRun | None":
        """Return the run whose figures are shown; None before the first."""
        return cls.objects.current().first()

    @property
    def scores(self) -> dict[str, float | None]:
        """Return how its champion did when it was tested, by the names of the record."""
        found: dict[str, float | None] = self.record.get("backtest", {}).get(self.champion, {})
        return found

    def is_behind(self, today: dt.date) -> bool:
        """Return whether the last day that was known is long past, though it was valued since."""
        return today - self.as_of > _FRESH


def shown_run() -> models.Subquery:
    """Return the number of the run that is shown, for a statement to ask for."""
    return models.Subquery(ValuationRun.objects.current().values("pk")[:1])
