"""By which rules customers come into a stage and leave it, and what is done with them there."""

from django.db import models

from quilate.core.models.policy import Policy


class LifecyclePolicy(Policy):
    """The rules that hold from a moment on; the next ones follow, none are changed.

    ``rules`` has by stage ``{"entry": rule, "exit": rule}``, each as quilate.core.rules reads it,
    or None. ``terms`` has by stage ``{"plan": sentence, "kpi": measure, "action": [what, days]}``:
    where the company says nothing Quilate's own hold.
    """

    rules = models.JSONField()
    terms = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="lifecycle_policy_in_force")]
