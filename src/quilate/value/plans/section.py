"""What the page of a customer shows of the plans for them."""

from django.utils import timezone

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.value.plans.listing import plans_of
from quilate.value.plans.queries import PLANNED
from quilate.value.queries import valuation_of

_SHOWN = 5


def plans(person: Person, customer: Customer) -> dict[str, object]:
    """Return the plans of a customer, and whether one is expected of their group."""
    rows = plans_of(customer, today=timezone.localdate())[:_SHOWN]
    open_ones = [each for each in rows if each.plan.is_open]
    valuation = None if open_ones else valuation_of(customer)
    return {
        "open": open_ones,
        "closed": [each for each in rows if not each.plan.is_open],
        "group": valuation.quadrant if valuation and valuation.quadrant in PLANNED else "",
        "may_plan": person.may(Permission.PLAN_ACCOUNTS),
    }
