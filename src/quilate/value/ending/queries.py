"""Proposals to end a relation, listed and looked into."""

from dataclasses import dataclass

from django.db.models import QuerySet

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.core.reach import people_reaching
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.value.ending.models import EndingDecision, EndingProposal
from quilate.value.ending.models.proposal import EndingProposalQuerySet
from quilate.value.models import Valuation
from quilate.value.queries import valuations_of

_PAGE = 50
_RELATED = ("customer__owner", "proposed_by")


@dataclass(frozen=True)
class Row:
    """A proposal, with what its customer is worth now; None of who is not valued."""

    proposal: EndingProposal
    valuation: Valuation | None


def proposals_in(person: Person, state: str, *, cursor: str = "") -> KeysetPage[Row]:
    """Return a page of proposals, those that wait for longest first."""
    of_state = proposals_for(person).filter(state=state)
    page = keyset_page(of_state, ("proposed_at", "id"), size=_PAGE, cursor=cursor)
    numbers = [each.customer_id for each in page.rows]
    worth = valuations_of(numbers)
    return page.holding([Row(each, worth.get(each.customer_id)) for each in page.rows])


def proposals_for(person: Person) -> EndingProposalQuerySet:
    """Return the proposals that a person may open."""
    return EndingProposal.objects.visible_to(person).select_related(*_RELATED)


def standing_of(customer: Customer) -> EndingProposal | None:
    """Return what waits or is approved for a customer, if anything."""
    return EndingProposal.objects.filter(customer=customer).standing().first()


def who_can_stop_it(customer: Customer) -> QuerySet[Person]:
    """Return the people who see a customer and can have it stopped: with them they can talk."""
    return people_reaching(customer, Permission.PROPOSE_ENDINGS)


def decisions_on(proposal: EndingProposal) -> list[EndingDecision]:
    """Return what was decided, the last first."""
    return list(proposal.decisions.select_related("by", "contact").order_by("-at", "-id"))
