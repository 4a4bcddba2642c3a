"""What the company counts beyond money, looked up once however much of a page depends on it."""

from quilate.core.once import once
from quilate.value.models import BeyondPolicy


@once
def policy_shown() -> BeyondPolicy:
    """Return the policy by which a page shows what customers bring."""
    return BeyondPolicy.in_force()
