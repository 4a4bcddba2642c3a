"""What the tables of endings hold of customers.

That a person decided, and when, stays as proof; what was said of the customer goes. Answers of the
check may tell of health and hardship: they go whole.
"""

from quilate.core.holdings import Erased, cleared_with_customer, removed_with_customer
from quilate.value.ending.models import EndingAnswer, EndingDecision, EndingProposal

_State = EndingProposal.State
_BLANK = EndingProposal.BLANKS | {"reason": "", "why_not": ""}


def _blank_proposals(erased: Erased) -> int:
    theirs = EndingProposal.objects.filter(customer__in=erased.numbers)
    # Nobody is asked any more to decide on who is not there.
    theirs.waiting().update(state=_State.WITHDRAWN)
    return theirs.update(**_BLANK)


def _blank_decisions(erased: Erased) -> int:
    theirs = EndingDecision._base_manager.filter(proposal__customer__in=erased.numbers)
    return theirs.update(reason="", check_then=[])


cleared_with_customer(EndingProposal, _blank_proposals, path="customer", reason="proof")
cleared_with_customer(EndingDecision, _blank_decisions, path="proposal__customer", reason="proof")
removed_with_customer(EndingAnswer, path="proposal__customer")
