"""The contracts of a customer that run, as the card of value tells them."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Max, Q

from quilate.activity.models import Subscription
from quilate.value.models import Valuation

_DAYS_PER_MONTH = 30.4375


@dataclass(frozen=True)
class Running:
    """A contract that runs: its plan, what a month of it costs the customer, how long it has run.

    Attributes
    ----------
    months
        Whole months since it started.
    bound_until
        None where nothing binds it any more.
    """

    plan: str
    amount: Decimal
    months: int
    bound_until: dt.date | None


def running_contracts_of(valuation: Valuation) -> list[Running]:
    """Return the contracts that ran on the day of a valuation, the largest first."""
    day = valuation.run.as_of
    runs = Q(ended_on=None) | Q(ended_on__gt=day)
    held = Subscription.objects.filter(runs, customer=valuation.customer_id).select_related("plan")
    held = held.annotate(bound_again=Max("renewals__commitment_ends_on"))
    return [_running(each, day) for each in held.order_by("-account_amount", "pk")]


def _running(held: Subscription, day: dt.date) -> Running:
    again: dt.date | None = held.bound_again  # type: ignore[attr-defined]
    until = max((end for end in (held.commitment_ends_on, again) if end), default=None)
    return Running(
        plan=held.plan.name if held.plan else held.key,
        amount=held.account_amount,
        months=max(int((day - held.started_on).days / _DAYS_PER_MONTH), 0),
        bound_until=until if until and until > day else None,
    )
