"""What of late bills was never paid."""

from decimal import Decimal

from django.db import models

from quilate.value.models.late_policy import LatePolicy


class LossExperience(models.Model):
    """Measured on the company's own bills; one measuring after another, none ever changed."""

    at = models.DateTimeField()
    #: The bills whose day lay after the one, until the other.
    due_after = models.DateField()
    due_until = models.DateField()
    #: Of each stage, in their order: ``bills`` that came to it, what was ``open`` of them then, how
    #: much of that was ``lost`` in the end, and the ``share`` expected to be; all but the first as
    #: texts.
    stages = models.JSONField()
    #: In which these were decided; None are those that Quilate comes with.
    policy = models.ForeignKey(
        LatePolicy, null=True, on_delete=models.PROTECT, related_name="+", db_index=False
    )

    def __str__(self) -> str:
        return f"{self.due_until}"

    @property
    def shares(self) -> list[Decimal]:
        """Return the share that is expected to be lost, by stage."""
        return [Decimal(stage["share"]) for stage in self.stages]
