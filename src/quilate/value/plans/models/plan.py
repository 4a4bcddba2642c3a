"""What is planned with one customer."""

from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from quilate.core.models import Person
from quilate.core.reach import within_reach
from quilate.customers.models import Customer
from quilate.value.models import Valuation, WorthThen
from quilate.value.models.valuation import money


class AccountPlanQuerySet(models.QuerySet["AccountPlan"]):
    """Plans, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the plans of customers who are there and visible to a person."""
        # Joined, not looked up among all whom the person sees: those may be a million.
        there = self.filter(customer__merged_into=None, customer__erased_at=None)
        return within_reach(there, person, through="customer")

    def open(self) -> Self:
        """Keep the plans that are being worked on."""
        return self.filter(closed_at=None)

    def closed(self) -> Self:
        """Keep the plans that have come to an end."""
        return self.exclude(closed_at=None)

    def of_group(self, quadrant: str) -> Self:
        """Keep the plans of customers who stand in a group of the portfolio now."""
        there = Valuation.objects.current().filter(customer=OuterRef("customer"), quadrant=quadrant)
        return self.filter(Exists(there))


class AccountPlan(WorthThen):
    """What is to be reached with a customer, why and by when, and what they were worth then."""

    class Purpose(models.TextChoices):
        """As the groups of the portfolio are called whose task it is."""

        INVEST = "invest"
        NURTURE = "nurture"

    class Reason(models.TextChoices):
        """Why little is expected of a customer who brings much now."""

        AGEING = "ageing-product"
        COMPETITOR = "competitor"
        PRICE = "price"
        NEED = "shrinking-need"
        OTHER = "other"

    class Measure(models.TextChoices):
        """What the objective is an amount of."""

        CURRENT_VALUE = "current_value"
        CLV = "clv"

    class Outcome(models.TextChoices):
        REACHED = "reached"
        PARTLY = "partly"
        MISSED = "missed"
        GIVEN_UP = "given-up"

    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="account_plans", db_index=False
    )
    purpose = models.CharField(max_length=10, choices=Purpose.choices)
    #: Of pessimism: where it is to nurture.
    reason = models.CharField(max_length=16, choices=Reason.choices, blank=True)
    reason_words = models.TextField(blank=True)
    #: The objective: so much current value or CLV, by a day.
    measure = models.CharField(max_length=16, choices=Measure.choices, blank=True)
    target = money(null=True)
    target_on = models.DateField(null=True)
    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    #: Who of the management stands behind it.
    sponsor = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    contact_cadence_days = models.PositiveSmallIntegerField(null=True)
    review_on = models.DateField()
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    closed_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    #: What was learned.
    lesson = models.TextField(blank=True)

    objects = AccountPlanQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(purpose="nurture") | ~Q(reason=""), name="nurturing_has_a_reason"
            ),
            models.CheckConstraint(
                condition=~Q(purpose="invest")
                | Q(
                    target__isnull=False,
                    sponsor__isnull=False,
                    contact_cadence_days__isnull=False,
                ),
                name="investing_has_an_objective",
            ),
            models.CheckConstraint(
                condition=Q(target=None, target_on=None, measure="")
                | Q(target__isnull=False, target_on__isnull=False) & ~Q(measure=""),
                name="an_objective_is_whole",
            ),
        ]
        indexes = [
            models.Index(fields=["customer", "-made_at"], name="plan_by_customer"),
            models.Index(fields=["-closed_at", "-id"], name="plan_by_end"),
        ]

    def __str__(self) -> str:
        return f"{self.pk} {self.purpose}"

    @property
    def is_open(self) -> bool:
        """Return whether it is being worked on."""
        return self.closed_at is None
