"""What the system itself knows of the questions of the check, and from where.

It answers only what it was told: where a company keeps no contracts here, that a customer has none
is not known.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Exists, Q, QuerySet, Subquery

from quilate.activity.models import Interaction, Invoice, Subscription
from quilate.activity.queries.billing import owed_by
from quilate.core.speech import say, spoken
from quilate.customers.models import ContactPoint, Customer
from quilate.customers.rights.models import RightsRequest
from quilate.value.ending.questions import Question, Said

#: Who is younger than the first or as old as the second is protected by their age.
OF_AGE, OLD = 18, 75
#: With whom nobody has talked for so long, somebody talks first.
SILENT_DAYS = 365


@dataclass(frozen=True)
class Known:
    """An answer of the system.

    Attributes
    ----------
    source
        From what it is known; its message is ``ending-source-<source>``, which is given the
        arguments. Empty where nothing is known.
    """

    said: Said = Said.UNKNOWN
    source: str = ""
    arguments: dict[str, object] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """Return from what it is known; empty where nothing is."""
        if not self.source:
            return ""
        told = {
            name: spoken().date(value) if isinstance(value, dt.date) else value
            for name, value in self.arguments.items()
        }
        return say(f"ending-source-{self.source}", **told)


@dataclass(frozen=True)
class _Record:
    """What is on record of a customer, and whether the company keeps such things here at all."""

    customer: Customer
    on: dt.date
    has_request: bool
    is_reachable: bool
    committed_until: dt.date | None
    talked_on: dt.date | None
    keeps_contracts: bool
    keeps_bills: bool
    keeps_conversations: bool


def known_of(customer: Customer, *, on: dt.date) -> dict[Question, Known]:
    """Return what is known of each question on a day."""
    record = _record_of(customer, on)
    return {each: _KNOWING.get(each, _nothing)(record) for each in Question}


def _record_of(customer: Customer, on: dt.date) -> _Record:
    contracts = Subscription.objects.filter(customer=customer, commitment_ends_on__gt=on)
    committed = contracts.filter(Q(ended_on=None) | Q(ended_on__gt=on))
    talks = Interaction.objects.filter(customer=customer)
    # All of it in one statement.
    found = Customer.objects.filter(pk=customer.pk).values(
        has_request=Exists(RightsRequest.objects.filter(customer=customer).open()),
        is_reachable=Exists(ContactPoint.objects.filter(customer=customer)),
        committed_until=_first(committed, "-commitment_ends_on"),
        talked_on=_first(talks, "-day"),
        keeps_contracts=Exists(Subscription.objects.all()),
        keeps_bills=Exists(Invoice.objects.all()),
        keeps_conversations=Exists(Interaction.objects.all()),
    )
    return _Record(customer, on, **found.get())


def _first(rows: QuerySet[Any], order: str) -> Subquery:
    return Subquery(rows.order_by(order).values(order.removeprefix("-"))[:1])


def _nothing(_record: _Record) -> Known:
    return Known()


def _age(record: _Record) -> Known:
    born, on = record.customer.birth_date, record.on
    if record.customer.kind == Customer.Kind.ORGANISATION:
        return Known(Said.NO, "organisation")
    if born is None:
        return Known()
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    is_protected = age < OF_AGE or age >= OLD
    return Known(Said.YES if is_protected else Said.NO, "birth-date", {"age": age})


def _complaint(record: _Record) -> Known:
    # That no request is open says nothing of complaints.
    return Known(Said.YES, "requests") if record.has_request else Known()


def _dispute(record: _Record) -> Known:
    if not record.keeps_bills:
        return Known()
    owed = owed_by(record.customer, on=record.on)
    if owed.bills:
        # That it is not paid is known; whether it is disputed is not.
        return Known(Said.UNKNOWN, "open-bills", {"count": owed.bills})
    return Known(Said.NO, "bills")


def _commitment(record: _Record) -> Known:
    if record.committed_until:
        return Known(Said.YES, "commitment", {"on": record.committed_until})
    return Known(Said.NO, "contracts") if record.keeps_contracts else Known()


def _silent(record: _Record) -> Known:
    if record.talked_on:
        is_silent = (record.on - record.talked_on).days > SILENT_DAYS
        said = Said.YES if is_silent else Said.NO
        return Known(said, "conversation", {"on": record.talked_on})
    return Known(Said.YES, "no-conversation") if record.keeps_conversations else Known()


def _unreachable(record: _Record) -> Known:
    if record.customer.street_address or record.is_reachable:
        return Known(Said.NO, "contact-points")
    return Known(Said.YES, "no-contact-point")


_KNOWING: dict[Question, Callable[[_Record], Known]] = {
    Question.AGE: _age,
    Question.COMPLAINT: _complaint,
    Question.DISPUTE: _dispute,
    Question.COMMITMENT: _commitment,
    Question.SILENT: _silent,
    Question.UNREACHABLE: _unreachable,
}
