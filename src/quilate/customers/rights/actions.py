"""What is done with a request: registered, given more time, answered, refused."""

import datetime as dt
from collections.abc import Collection
from dataclasses import asdict, dataclass

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.calendar.queries import FreeDays, free_days_of
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.rights.clock import due_after
from quilate.customers.rights.laws import Law, Right, Term, law_of, law_with_key
from quilate.customers.rights.models import RightsRequest
from quilate.customers.rights.rectifying import chosen_of
from quilate.language import Problem


@dataclass(frozen=True)
class Received:
    """What came in, and how whoever asked was recognised."""

    kind: str
    received_on: dt.date
    identity_check: str
    asked: str = ""


@transaction.atomic
def register(
    customer: Customer, received: Received, *, home: str, by: Person, at: dt.datetime
) -> RightsRequest:
    """Enter a request; its clock runs from the day on which it came in.

    Parameters
    ----------
    home
        The company's country, whose law holds for a customer of no known country.
    """
    kind, day = received.kind, received.received_on
    law = law_of(customer.country or home, on=day)
    request = RightsRequest.objects.create(
        customer=customer,
        law=law.key,
        due_on=due_after(day, law.terms[Right(kind)], free=free_days_for(customer, law)),
        registered_by=by,
        registered_at=at,
        **asdict(received),
    )
    recorded("rights.registered", by=by, at=at, subject=customer, request=request.pk, kind=kind)
    return request


@transaction.atomic
def extend(request: RightsRequest, *, because: str, by: Person, at: dt.datetime) -> None:
    """Take the longer time that the law allows, once, for a reason that the customer is told.

    Raises
    ------
    Problem
        If the law gives no more, the request is closed, or the first time is over.
    """
    request = _open(request)
    law, term = _law_and_term(request)
    if not term.extension or request.is_extended:
        raise Problem("rights-no-extension")
    if at.date() > request.due_on:
        raise Problem("rights-extended-too-late")
    free = free_days_for(request.customer, law)
    due_on = due_after(request.received_on, term, free=free, extended=True)
    RightsRequest.objects.filter(pk=request.pk).update(
        is_extended=True, extended_because=because, due_on=due_on
    )
    _record("rights.extended", request, by=by, at=at)


@transaction.atomic
def answer(
    request: RightsRequest, *, text: str, by: Person, at: dt.datetime, changed: Collection[str] = ()
) -> None:
    """Write down that the customer has the answer.

    Parameters
    ----------
    changed
        The keys of the changes that were made for the request.
    """
    request = _open(request)
    corrections = [each.kept() for each in chosen_of(request, changed)] if changed else []
    RightsRequest.objects.filter(pk=request.pk).update(corrections=corrections)
    _close(request, RightsRequest.State.ANSWERED, text, by=by, at=at)
    _record("rights.answered", request, by=by, at=at)


@transaction.atomic
def refuse(request: RightsRequest, *, because: str, by: Person, at: dt.datetime) -> None:
    """Write down that the request was refused, and why."""
    _close(_open(request), RightsRequest.State.REFUSED, because, by=by, at=at)
    _record("rights.refused", request, by=by, at=at)


def free_days_for(customer: Customer, law: Law, language: str = "es") -> FreeDays:
    """Return the holidays that a term of a customer leaves out: those of their branch."""
    return free_days_of(customer.branch, in_country=law.country, language=language)


def may_be_extended(request: RightsRequest) -> bool:
    """Return whether the law gives more time, and it has not been taken."""
    _, term = _law_and_term(request)
    return request.is_open and not request.is_extended and term.extension > 0


def _law_and_term(request: RightsRequest) -> tuple[Law, Term]:
    law = law_with_key(request.law)
    return law, law.terms[Right(request.kind)]


def _open(request: RightsRequest) -> RightsRequest:
    locked = RightsRequest.objects.select_for_update().get(pk=request.pk)
    if not locked.is_open:
        raise Problem("rights-closed")
    return locked


def _close(request: RightsRequest, state: str, text: str, *, by: Person, at: dt.datetime) -> None:
    RightsRequest.objects.filter(pk=request.pk).update(
        state=state, answer=text, closed_by=by, closed_at=at
    )


def _record(action: str, request: RightsRequest, *, by: Person, at: dt.datetime) -> None:
    recorded(action, by=by, at=at, subject=request.customer, request=request.pk, kind=request.kind)
