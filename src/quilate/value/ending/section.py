"""What the page of a customer shows of the end of their relation."""

from quilate.core.models import Person
from quilate.customers.models import Customer

_SHOWN = 5


def way(_person: Person, customer: Customer) -> dict[str, object]:
    """Return the proposals that there were, the last first."""
    proposals = customer.ending_proposals.order_by("-proposed_at", "-id")
    return {"proposals": list(proposals[:_SHOWN])}
