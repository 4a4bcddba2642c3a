"""Companies that rows have named before they came."""

from django.db import models

from quilate.customers.models import Customer


class Awaited(models.Model):
    """A customer who belongs to a company of another system that is not here yet.

    Once the company comes, in whatever file, the customer is put under it.
    """

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE)
    #: The company, as an identity would have it.
    kind = models.CharField(max_length=30)
    value = models.CharField(max_length=60)

    class Meta:
        indexes = [models.Index(fields=["value", "kind"], name="awaited_by_value")]

    def __str__(self) -> str:
        return f"{self.kind} {self.value}"
