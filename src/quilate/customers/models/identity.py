"""By what a customer is known elsewhere: national identifiers, keys of other systems."""

from django.db import models

from quilate.customers.models.customer import Customer


class Identity(models.Model):
    """An identifier of a customer, with where it came from."""

    # The constraint below begins with it: it needs no index of its own.
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="identities", db_index=False
    )
    #: NIF, RFC, RUT…, or the name of another system.
    kind = models.CharField(max_length=30)
    country = models.CharField(max_length=2, blank=True)
    #: Without spaces, points and hyphens, in capitals.
    value = models.CharField(max_length=60)
    #: Whether its check digits hold; unknown for kinds that have none.
    is_valid = models.BooleanField(null=True)
    source = models.CharField(max_length=60)
    added_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["value", "kind"], name="identity_by_value")]
        constraints = [
            models.UniqueConstraint(
                fields=["customer", "kind", "value"], name="an_identity_is_kept_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.value}"
