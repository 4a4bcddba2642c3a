"""A group of customers as an analysis found it."""

from decimal import Decimal

from django.db import models

from quilate.core.models.append_only import AppendOnly
from quilate.value.analysis.models.analysis import Analysis
from quilate.value.analysis.translated import said_in
from quilate.value.models.valuation import money


class AnalysedGroup(AppendOnly):
    """Customers added up, as of the analysis.

    Attributes
    ----------
    code, labels
        What they are alike in, empty where it is not known; what it is called, by language.
    active
        Those who bought in twelve months, or have a contract.
    still_customers, expected_purchases
        How many are expected to be customers still, and their purchases over the horizon.
    interactions
        Conversations of twelve months.
    strategies
        How many have each strategy.
    """

    class Part(models.TextChoices):
        """What of an analysis it is."""

        GROUP = "group"
        #: Of groups too many to be shown.
        REST = "rest"
        TOTAL = "total"
        #: A kind that was found, in the step that looks for them.
        KIND = "kind"

    analysis = models.ForeignKey(Analysis, on_delete=models.CASCADE, related_name="groups")
    part = models.CharField(max_length=6, choices=Part.choices)
    place = models.PositiveSmallIntegerField()
    code = models.CharField(max_length=120, blank=True)
    labels = models.JSONField(default=dict)

    customers = models.PositiveIntegerField()
    active = models.PositiveIntegerField()
    current_value = money()
    value_to_date = money()
    cost_to_serve = money()
    clv = money()
    clv_low = money()
    clv_high = money()
    potential = money()
    gap = money()
    still_customers = models.FloatField()
    expected_purchases = models.FloatField()
    interactions = models.PositiveBigIntegerField()
    strategies = models.JSONField(default=dict)

    class Meta:
        ordering = ["part", "place"]
        constraints = [
            models.UniqueConstraint(
                fields=["analysis", "part", "place"], name="an_analysis_has_a_group_a_place"
            )
        ]

    def __str__(self) -> str:
        return f"{self.part} {self.code}: {self.clv}"

    @property
    def label(self) -> str:
        """Return what it is called, in the language that is spoken where it is known in it."""
        found: str = said_in(self.labels, "")
        return found

    @property
    def before_serving(self) -> Decimal:
        """Return the margin to date before what serving cost was taken from it."""
        before: Decimal = self.value_to_date + self.cost_to_serve
        return before
