"""By which rules customers come into a stage and leave it."""

from django.db import models

from quilate.core.models.policy import Policy


class LifecyclePolicy(Policy):
    """The rules that hold from a moment on; the next ones follow, none are changed.

    ``rules`` has by stage ``{"entry": rule, "exit": rule}``, each as quilate.core.rules reads it,
    or None.
    """

    rules = models.JSONField()

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="lifecycle_policy_in_force")]
