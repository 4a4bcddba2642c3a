"""What the company counts beyond money, looked up once however much of a page depends on it."""

from quilate.core.models import Person
from quilate.core.once import once
from quilate.core.roles import Permission
from quilate.value.models import BeyondPolicy


@once
def policy_shown() -> BeyondPolicy:
    """Return the policy by which a page shows what customers bring."""
    return BeyondPolicy.in_force()


def is_offered_to(person: Person) -> bool:
    """Return whether the company counts something, or the person may decide that it does."""
    return person.may(Permission.SET_POLICY) or policy_shown().is_on
