"""How the company treats the groups of its portfolio, and where it draws their lines."""

from django.db import models

from quilate.core.models.policy import Policy
from quilate.value.models.valuation import money


class PortfolioPolicy(Policy):
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

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="portfolio_policy_in_force")]
