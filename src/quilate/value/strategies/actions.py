"""Deciding by which rules customers have a strategy, and setting that of one customer."""

import datetime as dt
from collections.abc import Callable

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.entitlement import see_that_may
from quilate.core.facts import prepare_soon
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.value.ending.models import EndingProposal
from quilate.value.ending.queries import standing_of
from quilate.value.strategies.models import Strategy, StrategyDeclaration, StrategyPolicy
from quilate.value.strategies.playbook import Playbook
from quilate.value.strategies.queries import declared_of


@transaction.atomic
def decide(
    change: Callable[[Playbook], Playbook],
    *,
    reason: str,
    seen: int | None,
    by: Person,
    at: dt.datetime,
) -> StrategyPolicy:
    """Let the playbook hold from now on with a change; by other rules all facts follow.

    What ``seen`` is, and what is raised, says ``wait_to_decide``.
    """
    before = Playbook.of(wait_to_decide(StrategyPolicy, seen=seen, by=by))
    after = change(before)
    policy = StrategyPolicy(**after.written(), reason=reason, by=by, at=at)
    policy.save()
    recorded("strategies.decided", by=by, at=at, subject=policy, about=reason)
    if after.rules != before.rules:
        prepare_soon(at=at)
    return policy


@transaction.atomic
def declare(
    customer: Customer, strategy: Strategy, *, reason: str, by: Person, at: dt.datetime
) -> StrategyDeclaration:
    """Set the strategy of one customer, whatever the rules say.

    Raises
    ------
    Problem
        If it is to end the relation, which two people approve, or they have approved it.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    if strategy is Strategy.END:
        raise Problem("strategies-end-is-approved")
    return _write(customer, strategy, reason=reason, by=by, at=at)


@transaction.atomic
def take_back(
    customer: Customer, *, reason: str, by: Person, at: dt.datetime
) -> StrategyDeclaration | None:
    """Let the rules hold of a customer again; return nothing where nobody had set another."""
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    return _write(customer, None, reason=reason, by=by, at=at) if declared_of(customer) else None


def _write(
    customer: Customer,
    strategy: Strategy | None,
    *,
    reason: str,
    by: Person,
    at: dt.datetime,
) -> StrategyDeclaration:
    # Whoever sets another at the same moment waits here.
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    if ends(customer):
        raise Problem("strategies-relation-ends")
    said = {"strategy": strategy.value if strategy else "", "reason": reason}
    declaration = StrategyDeclaration(customer=customer, by=by, at=at, **said)
    declaration.save()
    deed = "strategy.set" if strategy else "strategy.taken-back"
    recorded(deed, by=by, at=at, subject=customer, **said)
    return declaration


def ends(customer: Customer) -> bool:
    """Return whether the end of the relation is approved."""
    proposal = standing_of(customer)
    return (
        proposal is not None
        and proposal.state == EndingProposal.State.APPROVED
        and proposal.course == EndingProposal.Course.END
    )
