"""Rows that were not entered."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from quilate.imports.models.run import ImportRun


class SetAside(models.Model):
    """A row of a file that was not entered, as it stood, and why."""

    class Outcome(models.TextChoices):
        CONFLICT = "conflicts"
        REJECT = "rejects"

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="set_aside")
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    line = models.BigIntegerField()
    #: What is wrong with it: field, value, reason, details.
    faults = models.JSONField(encoder=DjangoJSONEncoder)
    #: Its cells, in the order of the file's columns.
    cells = models.JSONField()
    #: What was counted of it: the line of its order.
    number = models.BigIntegerField(null=True)

    class Meta:
        indexes = [models.Index(fields=["run", "outcome", "id"], name="set_aside_by_run")]

    def __str__(self) -> str:
        return f"{self.line}"
