"""The strategy of a customer, on the customer's page."""

from django.utils import timezone

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.value.strategies.playbook import Playbook
from quilate.value.strategies.queries import declared_of, standing_of
from quilate.value.strategies.told import TONES, rule_told


def strategy(person: Person, customer: Customer) -> Shown:
    """Return which strategy a customer has, why, and what is to be done by it."""
    playbook = Playbook.in_force()
    standing = standing_of(customer, playbook, on=timezone.localdate())
    if standing is None:
        return {"standing": None}
    its = standing.strategy
    return {
        "standing": standing,
        "name": say(f"strategies-name-{its}"),
        "tone": TONES[its],
        "declared": declared_of(customer) if standing.set_by == "person" else None,
        "rule": None if standing.set_by else rule_told(playbook, its, person),
        "steps": playbook.steps_of(its),
        "may_set": person.may(Permission.PLAN_ACCOUNTS),
    }
