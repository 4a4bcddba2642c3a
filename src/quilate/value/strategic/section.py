"""Whether and why a customer is strategic, on the customer's page."""

from django.utils import timezone

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.value.models import ValuationRun
from quilate.value.strategic.models import Significance
from quilate.value.strategic.queries import are_known, held_by
from quilate.value.strategic.shown import TONES, proposed_for


def strategic(person: Person, customer: Customer) -> Shown:
    """Return the tags of a customer with their reasons, and what the figures propose."""
    today = timezone.localdate()
    run = ValuationRun.current() if are_known() else None
    return {
        "tags": [(each, TONES[Significance(each.significance)]) for each in held_by(customer)],
        "proposed": proposed_for(customer, person, on=today) if run else [],
        "run": run,
        "today": today,
        "may_tag": person.may(Permission.PLAN_ACCOUNTS),
    }
