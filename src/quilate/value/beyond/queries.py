"""Reading what customers bring beyond money, as far as the company counts it."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import F, QuerySet

from quilate.activity.models import Acquisition
from quilate.core.models import Job, Person
from quilate.customers.models import Customer
from quilate.value.beyond.counted import policy_shown
from quilate.value.jobs import MEASURE
from quilate.value.models import BeyondPolicy, BeyondValue, Valuation

_SHOWN = 100


@dataclass(frozen=True)
class Beyond:
    """What one customer brings beyond money; ``value`` is None until it has been reckoned."""

    policy: BeyondPolicy
    value: BeyondValue | None

    @property
    def referral_value(self) -> Decimal | None:
        """Return what is credited to them of those they brought."""
        return self.value.referral_value(self.policy.referral_share) if self.value else None


@dataclass(frozen=True)
class Referral:
    """How many customers one brought, and what is credited for them; None where not counted."""

    customers: int
    value: Decimal | None


@dataclass(frozen=True)
class Brought:
    """A customer who was brought, and what they are worth; None before they bought anything."""

    acquisition: Acquisition
    valuation: Valuation | None


@dataclass(frozen=True)
class WhomBrought:
    """Those whom a person may see of the customers brought, and how many are not shown."""

    rows: list[Brought]
    unseen: int


def beyond_of(customer: Customer) -> Beyond | None:
    """Return what a customer, visible to whoever asks, brings; None where nothing is counted."""
    policy = policy_shown()
    if not policy.is_on:
        return None
    found = BeyondValue.objects.current().filter(customer=customer).select_related("run")
    return Beyond(policy, found.first())


def referral_of(customer: Customer) -> Referral:
    """Return what a customer, visible to whoever asks, brings by those they recommended us to."""
    beyond = beyond_of(customer)
    value = beyond.referral_value if beyond and beyond.policy.referral else None
    return Referral(brought_by(customer).count(), value)


def whom_brought(customer: Customer, *, by: Person) -> WhomBrought:
    """Return whom a customer brought, those who came last first."""
    everybody = brought_by(customer)
    seen = everybody.filter(customer__in=Customer.objects.visible_to(by))
    rows = list(seen.select_related("customer").order_by("-won_on", "-pk")[:_SHOWN])
    numbers = [row.customer_id for row in rows]
    valued = Valuation.objects.current().filter(customer__in=numbers).select_related("run")
    worth = {each.customer_id: each for each in valued}
    shown = [Brought(row, worth.get(row.customer_id)) for row in rows]
    return WhomBrought(shown, unseen=everybody.count() - len(rows))


def brought_by(customer: Customer) -> QuerySet[Acquisition]:
    """Return how the customers of today came whom a customer brought."""
    return Acquisition.objects.filter(
        recommended_by=customer, customer__merged_into=None, customer__erased_at=None
    ).exclude(customer=F("recommended_by"))


def is_being_measured() -> bool:
    """Return whether it is being measured, or will be, how engagement goes with later margin."""
    return Job.objects.filter(key=MEASURE, finished_at=None).exists()
