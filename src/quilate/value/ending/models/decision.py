"""What was decided on a proposal to end a relation."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.value.ending.models.proposal import EndingProposal


class EndingDecision(AppendOnly):
    """An approval, a refusal, a withdrawal: written once."""

    class Kind(models.TextChoices):
        APPROVED = "approved"
        REFUSED = "refused"
        WITHDRAWN = "withdrawn"

    proposal = models.ForeignKey(EndingProposal, on_delete=models.CASCADE, related_name="decisions")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    reason = models.TextField()
    #: Of an approval: from which day on it holds, and with whom the customer can talk about it.
    holds_from = models.DateField(null=True)
    contact = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    #: The check as it stood: ``[{"question": "age", "said": "no", "source": "birth-date"}]``.
    check_then = models.JSONField(default=list)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.proposal_id} {self.kind}"
