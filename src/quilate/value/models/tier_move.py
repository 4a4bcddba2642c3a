"""From which tier to which customers went between the ends of two months, prepared for pages."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach
from quilate.customers.models import Customer
from quilate.value.models.valuation import money

#: In the place of a tier: not valued then.
NOBODY = ""


class TierMoveQuerySet(models.QuerySet["TierMove"]):
    """Moves, many at once."""

    def visible_to(self, person: Person) -> Self:
        """Keep those of the customers over whom a person's scope reaches."""
        return within_reach(self, person, through="customer")

    def stands(self) -> Self:
        """Keep those of customers that stand for themselves: neither merged away nor erased."""
        return self.filter(customer__merged_into=None, customer__erased_at=None)

    def of(self, customers: models.QuerySet[Customer]) -> Self:
        """Keep those of some customers, who are few enough to be gathered."""
        return self.filter(customer__in=customers.values("pk"))


class TierMove(models.Model):
    """One customer's tier at the end of a month and at that of the month before, moved or not."""

    #: The first day of the month at whose end the customer is in the tier ``after``.
    month = models.DateField()
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="tier_moves", db_index=False
    )
    before = models.CharField(max_length=1, blank=True)
    after = models.CharField(max_length=1, blank=True)
    clv_before = money()
    clv_after = money()

    objects = TierMoveQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer", "month"], name="a_customer_moves_once_a_month"
            )
        ]
        indexes = [
            models.Index(
                fields=["month", "before", "after", "-clv_after", "-customer"],
                name="tier_move_cell",
            )
        ]

    def __str__(self) -> str:
        return f"{self.month}: {self.before} → {self.after}"


class TierMoveSumQuerySet(models.QuerySet["TierMoveSum"]):
    """Sums, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the sums of the customers over whom a person's scope reaches."""
        return within_reach(self, person)


class TierMoveSum(models.Model):
    """The moves of the customers of one branch, team and owner between two tiers."""

    month = models.DateField(db_index=True)
    #: The month to whose end this one is compared: the one before, or the last that was kept.
    since = models.DateField()
    before = models.CharField(max_length=1, blank=True)
    after = models.CharField(max_length=1, blank=True)
    branch = models.ForeignKey(Branch, null=True, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE)
    owner = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    customers = models.PositiveIntegerField()
    clv_before = money()
    clv_after = money()

    objects = TierMoveSumQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.month}: {self.before} → {self.after}"
