"""Who saw, changed, exported or merged what, when, from where."""

from django.db import models

from quilate.core.models.append_only import AppendOnly
from quilate.core.models.person import Person


class AuditEntry(AppendOnly):
    """One thing that somebody did. A trail that can be edited proves nothing."""

    at = models.DateTimeField()
    # Its index is below, with the time.
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, db_index=False)
    #: The name at the time, so that the entry can be read alone.
    who = models.CharField(max_length=200)
    action = models.CharField(max_length=60)
    #: What it was done to: ``customer`` and its number.
    subject = models.CharField(max_length=40)
    subject_id = models.BigIntegerField(null=True)
    details = models.JSONField(default=dict)
    address = models.GenericIPAddressField(null=True)

    class Meta:
        # Each way of searching, newest first.
        indexes = [
            models.Index(fields=["-at", "-id"], name="audit_by_time"),
            models.Index(fields=["person", "-at", "-id"], name="audit_by_person"),
            models.Index(fields=["action", "-at", "-id"], name="audit_by_action"),
            models.Index(fields=["subject", "subject_id", "-at", "-id"], name="audit_by_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.who}: {self.action}"
