"""What one customer is worth, by one run."""

from typing import Any, Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach
from quilate.customers.models import Customer
from quilate.value.models.valuation_run import ValuationRun, shown_run


class Quadrant(models.TextChoices):
    """The groups of the customer portfolio: worth much now or not, much to come or not."""

    INVEST = "invest"
    NURTURE = "nurture"
    RE_ENGINEER = "re-engineer"
    SACK = "sack"

    @property
    def tone(self) -> str:
        """Return the tone of the kit that says it in colour."""
        return self.value.replace("-", "")


class Tier(models.TextChoices):
    """From the highest to the lowest, by the rule of the company, see ``TierPolicy``."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


def money(**options: Any) -> Any:  # noqa: ANN401 - a field, with or without nulls
    """Return a field of money in the currency of account."""
    return models.DecimalField(max_digits=16, decimal_places=2, **options)


#: Written a million at a time, and read when one of them changes: neither checked nor indexed.
_COUNTED_AMONG: dict[str, Any] = {
    "null": True,
    "on_delete": models.DO_NOTHING,
    "db_constraint": False,
    "db_index": False,
    "related_name": "+",
}


class ValuationQuerySet(models.QuerySet["Valuation"]):
    """Valuations, many at once."""

    def current(self) -> Self:
        """Keep those of the run that is shown, whichever it is when the database is asked."""
        return self.filter(run=shown_run())

    def visible_to(self, person: Person) -> Self:
        """Keep those of the customers over whom a person's scope reaches."""
        return within_reach(self, person, through="customer")


class Valuation(models.Model):
    """A customer's value, in the columns of the glossary and of ``quilate value``."""

    run = models.ForeignKey(
        ValuationRun, on_delete=models.CASCADE, related_name="valuations", db_index=False
    )
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="valuations", db_index=False
    )

    first_purchase = models.DateField(null=True)
    last_purchase = models.DateField(null=True)
    next_purchase = models.DateField(null=True)
    purchases = models.PositiveIntegerField()
    revenue = money()
    margin = money()
    cost_to_serve = money()
    value_to_date = money()
    current_value = money()
    p_alive = models.FloatField()
    expected_purchases = models.FloatField()
    expected_margin = money()
    clv = money()
    clv_low = money()
    clv_high = money()
    #: The two parts of CLV: what contracts bring, and what is bought beside them.
    clv_subscriptions = money(default=0)
    clv_purchases = money()
    potential = money()
    gap = money()
    quadrant = models.CharField(max_length=12, choices=Quadrant.choices)
    uncertain = models.BooleanField()
    tier = models.CharField(max_length=1, choices=Tier.choices)
    rank = models.PositiveIntegerField()
    rank_by_revenue = models.PositiveIntegerField()
    #: When it was last calculated: with the run, or since, after something that happened.
    refreshed_at = models.DateTimeField()
    #: Whose the customer was then: among whose sums it is counted.
    branch = models.ForeignKey(Branch, **_COUNTED_AMONG)
    team = models.ForeignKey(Team, **_COUNTED_AMONG)
    owner = models.ForeignKey(Person, **_COUNTED_AMONG)

    objects = ValuationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer", "run"], name="a_run_values_a_customer_once")
        ]
        indexes = [
            models.Index(fields=["run", "-clv", "-customer"], name="valuation_by_clv"),
            models.Index(
                fields=["run", "-current_value", "-customer"], name="valuation_by_current_value"
            ),
            models.Index(
                fields=["run", "quadrant", "-clv", "-customer"], name="valuation_by_quadrant_clv"
            ),
            models.Index(fields=["run", "tier", "-clv", "-customer"], name="valuation_by_tier_clv"),
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.clv}"
