"""What a customer agreed to, and when they took it back."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.customers.models.customer import Customer


class Consent(AppendOnly):
    """One decision of a customer on a channel and a purpose. The last one holds."""

    # The index below begins with it: it needs none of its own.
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="consents", db_index=False
    )
    channel = models.CharField(max_length=20)
    purpose = models.CharField(max_length=40)
    given = models.BooleanField()
    decided_at = models.DateTimeField()
    #: How it was obtained: the form, the contract, the recording; and the text that was agreed to.
    proof = models.CharField(max_length=200)
    text_version = models.CharField(max_length=40, blank=True)
    #: When it was entered here; unknown for what other systems had.
    recorded_at = models.DateTimeField(null=True)
    recorded_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT)

    class Meta:
        indexes = [
            models.Index(
                fields=["customer", "channel", "purpose", "-decided_at"], name="consent_in_force"
            ),
            # Who once agreed to what few have agreed to.
            models.Index(
                fields=["channel", "purpose", "customer"],
                condition=models.Q(given=True),
                name="consent_given",
            ),
        ]

    @property
    def obtained(self) -> str:
        """Return how it was obtained."""
        return self.proof.partition(" ")[0]

    @property
    def reference(self) -> str:
        """Return where the proof of it is."""
        return self.proof.partition(" ")[2]

    def __str__(self) -> str:
        return f"{self.channel} · {self.purpose}"
