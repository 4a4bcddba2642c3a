"""What a group of customers brought and cost in a month, prepared for pages."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach
from quilate.core.roles import Scope
from quilate.results.models.month_result import MonthResult
from quilate.results.models.results_run import ResultsRun


class Division(models.TextChoices):
    """By what the base is divided; in each all customers are once, in segments as may be."""

    EVERYBODY = "everybody"
    QUADRANT = "quadrant"
    TIER = "tier"
    STAGE = "stage"
    STRATEGY = "strategy"
    KIND = "kind_of_customer"
    SEGMENT = "segment"


class GroupMonthQuerySet(models.QuerySet["GroupMonth"]):
    """Results, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep those of the customers over whom a person's scope reaches."""
        return within_reach(self.filter(scope=person.scope), person)


class GroupMonth(MonthResult):
    """A month of the customers of a group within one reach.

    Each customer is in the rows of every scope, so that a page reads few: of a scope are those of
    the whole company, of each branch, of each team, or of each owner.
    """

    #: In the place of a code: customers who are in none, and what belongs to no customer.
    NONE, NOBODY = "", "nobody"

    run = models.ForeignKey(
        ResultsRun, on_delete=models.CASCADE, related_name="groups", db_index=False
    )
    division = models.CharField(max_length=20, choices=Division.choices)
    #: Of the group: of a segment its number.
    code = models.CharField(max_length=20, blank=True)
    scope = models.CharField(max_length=6, choices=Scope.choices)
    branch = models.ForeignKey(Branch, null=True, on_delete=models.CASCADE, db_index=False)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE, db_index=False)
    owner = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, db_index=False)
    #: Who had bought by the end of the month.
    customers = models.PositiveIntegerField()
    #: Lines of which no cost is known.
    assumed = models.PositiveIntegerField()

    objects = GroupMonthQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["run", "division", "scope", "month"], name="results_of_reach"),
            *(
                models.Index(
                    fields=[place, "run", "division", "month"],
                    condition=models.Q(**{f"{place}__isnull": False}),
                    name=f"results_of_{place}",
                )
                for place in ("branch", "team", "owner")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.month}: {self.division} {self.code}"
