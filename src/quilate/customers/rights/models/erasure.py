"""The certificate that a customer was erased, without anything of theirs."""

import hashlib
import json
from typing import ClassVar

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly, AppendOnlyQuerySet
from quilate.customers.models import Customer


class ErasureQuerySet(AppendOnlyQuerySet["Erasure"]):
    """Certificates, as somebody may see them."""

    def visible_to(self, person: Person) -> "ErasureQuerySet":
        """Keep the certificates of customers whose place is visible to a person."""
        return self.filter(customer__in=Customer.objects.visible_to(person).values("id"))


class Erasure(AppendOnly):
    """An erasure: when, by whom, and what became of the rows of each table."""

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    #: The request that it answers, if there was one: retention ends by itself.
    request = models.ForeignKey(
        "rights.RightsRequest", null=True, on_delete=models.PROTECT, related_name="+"
    )
    at = models.DateTimeField()
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    #: ``[{"table": "customers.Identity", "removed": 2, "anonymised": 0, "kept": 0, "reason": ""}]``
    lines = models.JSONField()
    digest = models.CharField(max_length=64)

    objects: ClassVar = ErasureQuerySet.as_manager()

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        """Return the number of the certificate: ``E-2026-000042``."""
        return f"E-{self.at.year}-{self.pk:06}"

    @property
    def is_as_it_was_written(self) -> bool:
        """Return whether nothing of the certificate was altered since."""
        return self.digest == self.computed_digest()

    def computed_digest(self) -> str:
        """Return the SHA-256 of what the certificate says."""
        said = {
            "customer": self.customer_id,
            "request": self.request_id,
            "at": self.at.isoformat(timespec="seconds"),
            "by": self.by_id,
            "lines": self.lines,
        }
        text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()
