"""What is done within a plan."""

import datetime as dt

from django.db import models

from quilate.core.models import Person
from quilate.value.plans.models.plan import AccountPlan


class PlanStep(models.Model):
    """An action, with who does it and by when."""

    class State(models.TextChoices):
        OPEN = "open"
        DONE = "done"
        DROPPED = "dropped"

    plan = models.ForeignKey(AccountPlan, on_delete=models.CASCADE, related_name="steps")
    what = models.CharField(max_length=300)
    #: None is the customer: a joint plan asks something of both.
    who = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    due_on = models.DateField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    settled_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    settled_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.what

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be done."""
        return self.state == self.State.OPEN

    def is_overdue(self, today: dt.date) -> bool:
        """Return whether it should have been done by now."""
        return self.is_open and self.due_on < today
