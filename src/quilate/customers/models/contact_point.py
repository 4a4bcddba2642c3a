"""Where a customer is reached."""

from django.db import models

from quilate.customers.models.customer import Customer


class ContactPoint(models.Model):
    """An e-mail address or a telephone of a customer, with where it came from."""

    class Kind(models.TextChoices):
        EMAIL = "email"
        PHONE = "phone"

    # The constraint below begins with it: it needs no index of its own.
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="contact_points", db_index=False
    )
    kind = models.CharField(max_length=10, choices=Kind.choices)
    #: An address in small letters, a telephone in E.164.
    value = models.CharField(max_length=254)
    is_preferred = models.BooleanField(default=False)
    source = models.CharField(max_length=60)
    added_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["value", "kind"], name="contact_point_by_value")]
        constraints = [
            models.UniqueConstraint(
                fields=["customer", "kind", "value"], name="a_contact_point_is_kept_once"
            )
        ]

    def __str__(self) -> str:
        return self.value
