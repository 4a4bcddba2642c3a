"""The stage of a customer, on the customer's page."""

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.lifecycle.drawing import TONES
from quilate.lifecycle.models import Stage
from quilate.lifecycle.queries import history_of
from quilate.lifecycle.timeline import kind_of

_MOST = 12


def of_customer(_person: Person, customer: Customer) -> Shown:
    """Return in which stage a customer is, since when, and in which they were before."""
    periods = history_of(customer)
    now = periods[0] if periods else None
    return {
        "now": now,
        "tone": TONES[Stage(now.stage)] if now else "neutral",
        "history": [(period, kind_of(period)) for period in periods[:_MOST]],
        "has_more": len(periods) > _MOST,
    }
