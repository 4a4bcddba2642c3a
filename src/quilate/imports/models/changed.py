"""What an import changed of what was there."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from quilate.customers.models import Customer
from quilate.imports.models.run import ImportRun


class Changed(models.Model):
    """A record that an import changed: what it was before, and what it is since.

    It goes with its customer: who is erased leaves nothing here.
    """

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="changed")
    line = models.BigIntegerField()
    customer = models.ForeignKey(Customer, null=True, on_delete=models.CASCADE)
    subject = models.CharField(max_length=300)
    number = models.BigIntegerField()
    before = models.JSONField(encoder=DjangoJSONEncoder)
    after = models.JSONField(encoder=DjangoJSONEncoder)

    class Meta:
        indexes = [models.Index(fields=["run", "id"], name="changed_by_run")]

    def __str__(self) -> str:
        return self.subject
