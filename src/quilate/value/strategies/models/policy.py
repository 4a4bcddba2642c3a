"""By which rules customers have a strategy, and what belongs to each."""

from django.db import models

from quilate.core.models.policy import Policy


class StrategyPolicy(Policy):
    """What holds from a moment on; the next one follows, none are changed.

    ``rules`` has ``[strategy, rule]`` in the order in which they are asked, each rule as
    quilate.core.rules reads it, or None. ``steps`` has ``[what, days]`` by strategy, and ``limits``
    the limit of its guardrail as a text: where the company says nothing Quilate's own hold.
    """

    rules = models.JSONField()
    steps = models.JSONField()
    limits = models.JSONField()

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="strategy_policy_in_force")]
