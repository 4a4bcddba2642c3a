"""What of late bills was never paid."""

from decimal import Decimal

from django.db import models


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

    def __str__(self) -> str:
        return f"{self.due_until}"

    @property
    def shares(self) -> list[Decimal]:
        """Return the share that is expected to be lost, by stage."""
        return [Decimal(stage["share"]) for stage in self.stages]
