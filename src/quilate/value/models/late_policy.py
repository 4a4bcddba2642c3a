"""In which stages late bills are counted, and what is assumed to be lost of each."""

from django.db import models

from quilate.core.models.policy import Policy


class LatePolicy(Policy):
    """The stages that hold from a moment on; the next ones follow, none are changed.

    ``stages`` has ``[first day, share]`` in the order of the days, the share as a text. Before the
    first policy those of Quilate hold.
    """

    stages = models.JSONField()

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="late_policy_in_force")]
