"""What the page of a customer shows of the end of their relation."""

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.value.ending.models import EndingProposal


def mark(person: Person, customer: Customer) -> dict[str, object]:
    """Return what waits or holds: one statement, since it comes with the page."""
    standing = EndingProposal.objects.filter(customer=customer).standing()
    return {
        "proposal": standing.order_by("-proposed_at", "-id").first(),
        "may_open": person.may(Permission.PROPOSE_ENDINGS),
    }


def way(_person: Person, customer: Customer) -> dict[str, object]:
    """Return the proposals that there were."""
    return {"proposals": list(customer.ending_proposals.order_by("-proposed_at", "-id")[:5])}
