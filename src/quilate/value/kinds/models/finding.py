"""One look at all customers for kinds among them."""

import datetime as dt

import numpy as np
from django.db import models

from quilate.clv.kinds.partition import Partition
from quilate.core.models import Person
from quilate.value.kinds.basis import Basis

#: A finding is as new as that, at most, before the next look by itself.
_HOLDS_DAYS = 28


class Finding(models.Model):
    """What was found, by what, and what became of it.

    Attributes
    ----------
    tried
        For each number of kinds what speaks for it, as ``quilate.clv.kinds.choosing.Tried`` has it.
    basis, weights, constants
        By which customers are sorted; without kinds there are no weights.
    codes
        Of its kinds, in the order of the weights, once it is in force.
    categories
        What those of the basis are called, by their codes.
    told
        By measure, what all customers together are like.
    moved
        How many would be of another kind than before; ``gone`` has the number of customers of
        each kind, by its code, that is no longer found.
    """

    class State(models.TextChoices):
        """What becomes of it."""

        #: There are no clear kinds.
        UNCLEAR = "unclear"
        #: Nothing to speak of has changed: the kinds before stay.
        STEADY = "steady"
        PROPOSED = "proposed"
        IN_FORCE = "in-force"
        DECLINED = "declined"
        #: Another one came after it.
        OVERTAKEN = "overtaken"

    found_at = models.DateTimeField()
    asked_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    as_of = models.DateField()
    state = models.CharField(max_length=10, choices=State.choices)
    customers = models.PositiveIntegerField()
    tried = models.JSONField()
    basis = models.JSONField()
    codes = models.JSONField(default=list)
    weights = models.JSONField(default=list)
    constants = models.JSONField(default=list)
    told = models.JSONField(default=dict)
    categories = models.JSONField(default=dict)
    stability = models.FloatField(null=True)
    moved = models.PositiveIntegerField(default=0)
    gone = models.JSONField(default=dict)
    decided_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["state"],
                condition=models.Q(state__in=["in-force", "proposed"]),
                name="one_finding_holds_and_one_waits",
            )
        ]

    def __str__(self) -> str:
        return f"{self.as_of}: {self.state}"

    @classmethod
    def in_force(cls) -> "Finding | None":
        """Return the one by which customers are sorted; None before there is one."""
        return cls.objects.filter(state=cls.State.IN_FORCE).first()

    @classmethod
    def proposed(cls) -> "Finding | None":
        """Return the one about which somebody is asked, if any."""
        return cls.objects.filter(state=cls.State.PROPOSED).first()

    @classmethod
    def latest(cls) -> "Finding | None":
        """Return the last one."""
        return cls.objects.order_by("-found_at", "-pk").first()

    @property
    def sorts_by(self) -> tuple[Basis, Partition]:
        """Return by what customers are sorted."""
        partition = Partition(np.asarray(self.weights), np.asarray(self.constants))
        return Basis.kept(self.basis), partition

    def keep(self, partition: Partition) -> None:
        """Keep by which weights customers are sorted."""
        self.weights, self.constants = partition.weights.tolist(), partition.constants.tolist()

    def is_old(self, on: dt.date) -> bool:
        """Return whether the company has grown that much older since."""
        return (on - self.as_of).days >= _HOLDS_DAYS
