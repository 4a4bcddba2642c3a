"""By what rule the company puts its customers into tiers."""

from decimal import Decimal

from django.db import models

from quilate.core.models.policy import Policy


class By(models.TextChoices):
    """How the lines between tiers are drawn."""

    SHARE = "share"
    QUANTILE = "quantile"
    AMOUNT = "amount"


class Measure(models.TextChoices):
    """By which of their amounts customers stand above a line or below it."""

    CLV = "clv"
    CLV_LOW = "clv_low"
    CURRENT_VALUE = "current_value"
    POTENTIAL = "potential"


class TierPolicy(Policy):
    """The rule that holds from a moment on; the next one follows, none is changed."""

    by_what = models.CharField(max_length=10, choices=By.choices)
    measure = models.CharField(max_length=15, choices=Measure.choices)
    #: Where tiers A, B and C end: shares of one, or money.
    a_until = models.DecimalField(max_digits=16, decimal_places=4)
    b_until = models.DecimalField(max_digits=16, decimal_places=4)
    c_until = models.DecimalField(max_digits=16, decimal_places=4)
    #: A share of each line: how far past it a customer goes before they change tier.
    margin = models.DecimalField(max_digits=5, decimal_places=4, default=Decimal("0.1"))
    #: What the company calls its tiers, by letter; none of those whose letter is name enough.
    names = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="tier_policy_in_force")]
