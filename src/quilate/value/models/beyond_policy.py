"""Which values beyond money the company counts, and how."""

from decimal import Decimal

from django.db import models

from quilate.core.models.policy import Policy
from quilate.value.models.engagement_measurement import EngagementMeasurement


class BeyondPolicy(Policy):
    """What is counted from a moment on; the next one follows, none is changed.

    Before the first nothing is counted: none of it is money that the customer brings, and a company
    says itself whether it wants to see it.
    """

    referral = models.BooleanField(default=False)
    engagement = models.BooleanField(default=False)
    influence = models.BooleanField(default=False)
    #: How much of the CLV of a customer is credited to who brought them.
    referral_share = models.DecimalField(max_digits=5, decimal_places=4, default=Decimal("0.25"))
    #: How engagement was seen to go with later margin by who decided to count it.
    measurement = models.ForeignKey(
        EngagementMeasurement, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="beyond_policy_in_force")]

    @property
    def is_on(self) -> bool:
        """Return whether anything is counted."""
        return self.referral or self.engagement or self.influence

    @classmethod
    def in_force(cls) -> "BeyondPolicy":
        """Return the policy that holds; before the first, one that nobody has saved."""
        return super().in_force() or cls()

    @classmethod
    def counts(cls) -> models.Exists:
        """Return whether anything is counted, for a statement that asks something else too."""
        latest = cls.newest_first().values("pk")[:1]
        is_on = models.Q(referral=True) | models.Q(engagement=True) | models.Q(influence=True)
        return models.Exists(cls.objects.filter(is_on, pk=models.Subquery(latest)))
