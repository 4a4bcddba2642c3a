"""How the company treats a group of its portfolio: what other rooms will obey."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import TextChoices

from quilate.core.models import Activity
from quilate.value.models import PortfolioPolicy, Quadrant


class ServiceTier(TextChoices):
    """How much service a group gets, from the most."""

    PREMIUM = "premium"
    STANDARD = "standard"
    BASIC = "basic"


class SlaClass(TextChoices):
    """How soon cases of a group are to be solved."""

    PRIORITY = "priority"
    STANDARD = "standard"
    RELAXED = "relaxed"


#: By which a customer may be served; what else has a unit cost is work, not a channel.
CHANNELS = tuple(each for each in Activity.counted() if each != Activity.RETURN)


@dataclass(frozen=True)
class Treatment:
    """How a group is treated.

    Attributes
    ----------
    discount_ceiling
        A share of the price: nobody gets a discount beyond it. None sets no ceiling.
    contact_cadence_days
        A customer is contacted at most once in so many days; None leaves it open.
    """

    service_tier: ServiceTier = ServiceTier.STANDARD
    channels: tuple[str, ...] = tuple(each.value for each in CHANNELS)
    sla_class: SlaClass = SlaClass.STANDARD
    discount_ceiling: Decimal | None = None
    contact_cadence_days: int | None = None

    @classmethod
    def kept(cls, written: Mapping[str, Any]) -> "Treatment":
        """Return what a policy has written of a group."""
        ceiling = written["discount_ceiling"]
        return cls(
            ServiceTier(written["service_tier"]),
            tuple(written["channels"]),
            SlaClass(written["sla_class"]),
            None if ceiling is None else Decimal(ceiling),
            written["contact_cadence_days"],
        )

    def written(self) -> dict[str, Any]:
        """Return it as a policy keeps it."""
        ceiling = self.discount_ceiling
        return {
            "service_tier": self.service_tier.value,
            "channels": list(self.channels),
            "sla_class": self.sla_class.value,
            "discount_ceiling": None if ceiling is None else str(ceiling),
            "contact_cadence_days": self.contact_cadence_days,
        }

    def serves_less_than(self, other: "Treatment") -> bool:
        """Return whether a customer would miss something: a tier of service, or a channel."""
        tiers = list(ServiceTier)
        is_lower = tiers.index(self.service_tier) > tiers.index(other.service_tier)
        return is_lower or bool(set(other.channels) - set(self.channels))


Treatments = dict[Quadrant, Treatment]


def treatments_of(policy: PortfolioPolicy | None) -> Treatments:
    """Return how each group is treated by a policy; all alike where it says nothing."""
    kept = policy.treatments if policy else {}
    return {
        each: Treatment.kept(kept[each.value]) if each.value in kept else Treatment()
        for each in Quadrant
    }
