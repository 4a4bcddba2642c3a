"""What speaks against erasing a customer today: each room says it of its own tables.

Nothing here forbids it: whoever answers the request decides, and has read it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from quilate.customers.models import Customer


@dataclass(frozen=True)
class Warned:
    """A reason to wait, as a message and its values."""

    message: str
    arguments: dict[str, object] = field(default_factory=dict)


Check = Callable[[Customer], list[Warned]]
_CHECKS: list[Check] = []


def warn_before_erasing(check: Check) -> Check:
    """Have a function asked before a customer is erased."""
    if check not in _CHECKS:
        _CHECKS.append(check)
    return check


def warnings_about(customer: Customer) -> list[Warned]:
    """Return what every room has to say."""
    return [warned for check in _CHECKS for warned in check(customer)]


@warn_before_erasing
def _of_relations(customer: Customer) -> list[Warned]:
    children = customer.children.filter(merged_into=None, erased_at=None).count()
    return [Warned("rights-warning-children", {"children": children})] if children else []
