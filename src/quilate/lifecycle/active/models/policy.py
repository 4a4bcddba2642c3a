"""What the company calls active."""

from django.db import models

from quilate.core.models.policy import Policy


class ActivityPolicy(Policy):
    """The definitions that hold from a moment on; the next ones follow, none are changed.

    Attributes
    ----------
    definitions
        By ``"all"`` or the number of a category ``[days, window]``: active is who did something
        on so many days of the last so many. None says that a category has no definition of its
        own. Of what is not named here purchases propose one.
    conversations
        Whether a day on which a customer got in touch counts as one on which they bought, for the
        whole of what is sold.
    """

    definitions = models.JSONField()
    conversations = models.BooleanField()

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="activity_policy_in_force")]
