"""By which rules customers come into a stage and leave it."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly


class LifecyclePolicy(AppendOnly):
    """The rules that hold from a moment on; the next ones follow, none are changed.

    ``rules`` has by stage ``{"entry": rule, "exit": rule}``, each as quilate.core.rules reads it,
    or None.
    """

    rules = models.JSONField()
    reason = models.CharField(max_length=500)
    by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="lifecycle_policy_in_force")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}"

    @classmethod
    def in_force(cls) -> "LifecyclePolicy | None":
        """Return the policy that holds; None before the first."""
        return cls.objects.order_by("-at", "-id").first()
