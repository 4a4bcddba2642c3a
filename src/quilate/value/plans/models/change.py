"""What was changed in a plan."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.value.plans.models.plan import AccountPlan


class PlanChange(AppendOnly):
    """Something that somebody did to a plan: written once."""

    class Kind(models.TextChoices):
        MADE = "made"
        CHANGED = "changed"
        STEP_ADDED = "step-added"
        STEP_CHANGED = "step-changed"
        STEP_DONE = "step-done"
        STEP_DROPPED = "step-dropped"
        STEP_REOPENED = "step-reopened"
        INVESTED = "invested"
        INVESTMENT_REMOVED = "investment-removed"
        CLOSED = "closed"

    plan = models.ForeignKey(AccountPlan, on_delete=models.CASCADE, related_name="changes")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    #: The step or the investment that it was about, as it was called then.
    about = models.CharField(max_length=300, blank=True)
    note = models.TextField(blank=True)
    #: ``[["review_on", "2026-03-02", "2026-06-01"]]``: what, before, after.
    differences = models.JSONField(default=list)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.plan_id} {self.kind}"
