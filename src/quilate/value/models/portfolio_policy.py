"""How the company treats the groups of its portfolio, and where it draws their lines."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.value.models.valuation import money


class PortfolioPolicy(AppendOnly):
    """The lines and treatments that hold from a moment on; the next one follows, none is changed.

    ``treatments`` has, by quadrant: ``service_tier``, ``channels``, ``sla_class``,
    ``discount_ceiling`` (a share) and ``contact_cadence_days``.
    """

    #: None: the average customer draws the line.
    cut_current_value = money(null=True)
    cut_clv = money(null=True)
    treatments = models.JSONField(default=dict)
    #: What was assumed of a change when this was decided, as shares by their names.
    assumptions = models.JSONField(default=dict)
    reason = models.CharField(max_length=500)
    by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="portfolio_policy_in_force")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}"

    @classmethod
    def in_force(cls) -> "PortfolioPolicy | None":
        """Return the policy that holds; None before the first."""
        return cls.objects.order_by("-at", "-id").first()
