"""Proposing to end a relation, answering its check, and deciding: each by a person, one by one."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.value.ending.check import check_of
from quilate.value.ending.models import EndingAnswer, EndingDecision, EndingProposal
from quilate.value.ending.questions import Question, Said
from quilate.value.models import worth_then
from quilate.value.queries import valuation_of

#: Between an approval and the day from which it holds: nobody loses a supplier overnight.
NOTICE_DAYS = 30
_State = EndingProposal.State


@dataclass(frozen=True)
class Wish:
    """What somebody proposes, why, and what they considered instead."""

    course: str
    reason: str
    alternative: str
    why_not: str


@dataclass(frozen=True)
class Given:
    """What a person answers to a question."""

    said: str
    note: str = ""


@dataclass(frozen=True)
class Approval:
    """Why, from which day on, and with whom the customer can talk about it."""

    reason: str
    holds_from: dt.date
    contact: Person


@transaction.atomic
def propose(customer: Customer, wish: Wish, *, by: Person, at: dt.datetime) -> EndingProposal:
    """Propose to end the relation with one customer.

    Raises
    ------
    Problem
        If there is a proposal for the customer that waits or is approved.
    """
    see_that_may(by, Permission.PROPOSE_ENDINGS)
    # Whoever proposes the same at the same moment waits here.
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    if EndingProposal.objects.filter(customer=customer).standing().exists():
        raise Problem("ending-there-is-one")
    proposal = EndingProposal.objects.create(
        customer=customer,
        proposed_by=by,
        proposed_at=at,
        **vars(wish),
        **worth_then(valuation_of(customer)),
    )
    _record("ending.proposed", proposal, by=by, at=at)
    return proposal


@transaction.atomic
def answer(
    proposal: EndingProposal, given: Mapping[Question, Given], *, by: Person, at: dt.datetime
) -> int:
    """Answer questions of the check; return how many answers are new."""
    see_that_may(by, Permission.PROPOSE_ENDINGS)
    proposal = _locked(proposal)
    if not proposal.is_waiting:
        raise Problem("ending-decided")
    new = [
        line.question
        for line in check_of(proposal, at=at).lines
        if line.question in given and _differs(line.answer, given[line.question])
    ]
    for question in new:
        said = vars(given[question])
        EndingAnswer(proposal=proposal, question=question, by=by, at=at, **said).save()
    if new:
        _record("ending.checked", proposal, by=by, at=at)
    return len(new)


@transaction.atomic
def approve(
    proposal: EndingProposal, approval: Approval, *, by: Person, at: dt.datetime
) -> EndingDecision:
    """Approve what somebody else proposed. It tells nobody, and changes nothing by itself.

    Raises
    ------
    Problem
        If it is one's own, was decided, is not checked, or the check protects the customer.
    """
    see_that_may(by, Permission.APPROVE_ENDINGS)
    proposal = _locked(proposal)
    if not proposal.is_waiting:
        raise Problem("ending-decided")
    if proposal.proposed_by_id == by.pk:
        raise Problem("ending-own")
    check = check_of(proposal, at=at)
    if check.protecting:
        raise Problem("ending-protected")
    if check.unanswered:
        raise Problem("ending-unanswered", count=len(check.unanswered))
    if approval.holds_from < earliest_day(at):
        raise Problem("ending-too-soon", days=NOTICE_DAYS)
    return _decide(proposal, _State.APPROVED, by=by, at=at, **vars(approval))


@transaction.atomic
def refuse(proposal: EndingProposal, *, reason: str, by: Person, at: dt.datetime) -> EndingDecision:
    """Refuse what was proposed."""
    see_that_may(by, Permission.APPROVE_ENDINGS)
    proposal = _locked(proposal)
    if not proposal.is_waiting:
        raise Problem("ending-decided")
    return _decide(proposal, _State.REFUSED, by=by, at=at, reason=reason)


@transaction.atomic
def withdraw(
    proposal: EndingProposal, *, reason: str, by: Person, at: dt.datetime
) -> EndingDecision:
    """Take a proposal back, also one that is approved: the customer may have spoken up."""
    if not may_withdraw(proposal, by):
        raise PermissionDenied
    proposal = _locked(proposal)
    if not proposal.is_standing:
        raise Problem("ending-decided")
    return _decide(proposal, _State.WITHDRAWN, by=by, at=at, reason=reason)


def may_withdraw(proposal: EndingProposal, person: Person) -> bool:
    """Return whether somebody may take a proposal back.

    Who made it, who approves, and with whom the customer was told that they can talk.
    """
    if person.may(Permission.APPROVE_ENDINGS):
        return True
    is_theirs = proposal.proposed_by_id == person.pk
    return person.may(Permission.PROPOSE_ENDINGS) and (
        is_theirs or proposal.decisions.filter(contact=person).exists()
    )


def earliest_day(at: dt.datetime) -> dt.date:
    """Return the first day from which something approved now may hold."""
    return timezone.localdate(at) + dt.timedelta(NOTICE_DAYS)


def _decide(
    proposal: EndingProposal, state: str, *, by: Person, at: dt.datetime, **said: object
) -> EndingDecision:
    check = check_of(proposal, at=at).written()
    decision = EndingDecision(proposal=proposal, kind=state, check_then=check, by=by, at=at, **said)
    decision.save()
    EndingProposal.objects.filter(pk=proposal.pk).update(state=state)
    _record(f"ending.{state}", proposal, by=by, at=at)
    return decision


def _differs(before: EndingAnswer | None, given: Given) -> bool:
    if before is None:
        return given.said != Said.UNKNOWN or bool(given.note)
    return (before.said, before.note) != (given.said, given.note)


def _locked(proposal: EndingProposal) -> EndingProposal:
    return (
        EndingProposal.objects.select_for_update(of=("self",))
        .select_related("customer")
        .get(pk=proposal.pk)
    )


def _record(action: str, proposal: EndingProposal, *, by: Person, at: dt.datetime) -> None:
    customer, number, course = proposal.customer, proposal.pk, proposal.course
    recorded(action, by=by, at=at, subject=customer, proposal=number, course=course)
