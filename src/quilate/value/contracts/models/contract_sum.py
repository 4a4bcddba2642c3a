"""What contracts bring together, prepared: a page does not add up a million of them."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import reach_of
from quilate.core.roles import Permission, Scope
from quilate.value.models import ValuationRun


class ContractSumQuerySet(models.QuerySet["ContractSum"]):
    """Sums, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the sum of the customers over whom a person's scope reaches."""
        if not person.may(Permission.SEE_CUSTOMERS):
            return self.none()
        return self.filter(**reach_of(person))


class ContractSum(models.Model):
    """The contracts of everybody, or of the customers of one branch, one team or one owner.

    Money is in whole cents, so that it is exact.
    """

    run = models.ForeignKey(ValuationRun, on_delete=models.CASCADE, related_name="+")
    scope = models.CharField(max_length=10, choices=Scope.choices)
    branch = models.ForeignKey(Branch, null=True, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE)
    owner = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    #: Of each day of the reckoning: ``monthly.COUNTED``.
    months = models.JSONField()
    #: Of each of the next twelve months: ``commitments.COUNTED``.
    commitments = models.JSONField()
    #: Of each of the next twelve months, and of all: ``ahead.COUNTED``.
    ahead = models.JSONField()
    #: The same of the year that is over, as it was said then, and what was charged in it; empty
    #: where that is not known.
    year_ago = models.JSONField()
    #: Of each plan, by months: how many were ended in that month, and how many are that old.
    lived = models.JSONField()

    objects = ContractSumQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.run_id}: {self.scope} {self.branch_id} {self.team_id} {self.owner_id}"
