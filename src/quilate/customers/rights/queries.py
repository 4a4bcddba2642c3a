"""Requests and certificates, listed and looked into."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, TextField, Value
from django.utils import timezone

from quilate.core.holdings import Holding, holdings
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.core.speech import spoken
from quilate.customers.models import Customer
from quilate.customers.rights.actions import free_days_for
from quilate.customers.rights.clock import left_out
from quilate.customers.rights.laws import Law, Term, Unit
from quilate.customers.rights.models import Erasure, RightsRequest

_PAGE = 50
_ON_PAGE_OF_CUSTOMER = 5


@dataclass(frozen=True)
class TableLine:
    """What becomes, or became, of the rows of a table."""

    table: str
    fate: str
    rows: int | None
    reason: str = ""

    @property
    def message(self) -> str:
        """Return the message that names the table."""
        return f"rights-table-{self.table.lower().replace('.', '-')}"


def open_requests(person: Person, *, cursor: str = "") -> KeysetPage[RightsRequest]:
    """Return a page of the requests that wait, what is due first at the top."""
    requests = RightsRequest.objects.visible_to(person).open().select_related("customer")
    return keyset_page(requests, ("due_on", "id"), size=_PAGE, cursor=cursor)


def closed_requests(person: Person, *, cursor: str = "") -> KeysetPage[RightsRequest]:
    """Return a page of the requests that were answered or refused, the last first."""
    requests = RightsRequest.objects.visible_to(person).exclude(state=RightsRequest.State.OPEN)
    shown = requests.select_related("customer")
    return keyset_page(shown, ("-received_on", "-id"), size=_PAGE, cursor=cursor)


def certificates_page(person: Person, *, cursor: str = "") -> KeysetPage[Erasure]:
    """Return a page of certificates, the last first."""
    shown = Erasure.objects.visible_to(person).select_related("by")
    return keyset_page(shown, ("-id",), size=_PAGE, cursor=cursor)


def request_of(person: Person) -> Any:  # noqa: ANN401 - a query
    """Return the requests that a person may open, with all that a page of one shows."""
    related = ("customer__branch", "registered_by", "closed_by")
    return RightsRequest.objects.visible_to(person).select_related(*related)


def section_of(_person: Person, customer: Customer) -> dict[str, object]:
    """Return the requests of a customer, for their page."""
    requests = customer.rights_requests.order_by("-received_on", "-id")[:_ON_PAGE_OF_CUSTOMER]
    return {"requests": list(requests), "today": timezone.localdate()}


def holidays_left_out(request: RightsRequest, law: Law, term: Term) -> list[tuple[dt.date, str]]:
    """Return the holidays by which the answer to a request is due later, in the reader's words."""
    if term.unit is not Unit.WORKING_DAYS:
        return []
    free = free_days_for(request.customer, law, spoken().code)
    return left_out(request.received_on, request.due_on, free)


def outlook(customer: Customer) -> list[TableLine]:
    """Return what erasing a customer would do to each table, those with rows of theirs first."""
    touched = [each for each in reversed(holdings()) if each.fate]
    rows = _rows_of(customer, [each for each in touched if each.path])
    lines = [
        TableLine(label, str(each.fate), rows.get(label), each.reason)
        for each in touched
        for label in [each.model._meta.label]
    ]
    return sorted(lines, key=lambda line: line.rows == 0)


def _rows_of(customer: Customer, tables: list[Holding]) -> dict[str, int]:
    """Return how many rows of each table are a customer's, in one statement."""
    counts = [
        each.rows_of([customer.pk])
        .annotate(table=Value(each.model._meta.label, TextField()))
        .values("table")
        .annotate(rows=Count("pk", distinct=True))
        .values_list("table", "rows")
        for each in tables
    ]
    return dict(counts[0].union(*counts[1:], all=True))


def lines_of(certificate: Erasure) -> list[TableLine]:
    """Return what a certificate says of each table, those that held something first."""
    lines = [TableLine(**line) for line in certificate.lines]
    return sorted(lines, key=lambda line: line.rows == 0)
