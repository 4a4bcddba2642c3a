"""What a customer was billed, what of it is open, and how late it is."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Prefetch, QuerySet

from quilate.activity.models import Invoice, Payment, Subscription
from quilate.activity.queries.of_customer import running_first
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.customers.models import Customer

BILLS_BY_DAY = ("-issued_on", "-id")


@dataclass(frozen=True)
class Owed:
    """What a customer has still to pay on a day, in the currency of account.

    Attributes
    ----------
    late, most_days_late
        How many of the bills are past their day, and how many days the latest is.
    """

    bills: int
    amount: Decimal
    late: int
    most_days_late: int


def bills_of(customer: Customer, *, size: int, cursor: str = "") -> KeysetPage[Invoice]:
    """Return a page of a customer's bills with their payments, the newest first."""
    return keyset_page(_with_payments(customer), BILLS_BY_DAY, size=size, cursor=cursor)


def owed_by(customer: Customer, *, on: dt.date) -> Owed:
    """Return what a customer has still to pay."""
    still_open = [bill for bill in _with_payments(customer) if bill.still_open > 0]
    late = [days for bill in still_open if (days := bill.days_late(on)) > 0]
    return Owed(
        bills=len(still_open),
        amount=sum((bill.in_account(bill.still_open) for bill in still_open), Decimal(0)),
        late=len(late),
        most_days_late=max(late, default=0),
    )


def contracts_of(customer: Customer) -> QuerySet[Subscription]:
    """Return all subscriptions of a customer with their renewals, those that run first."""
    return running_first(customer)


def _with_payments(customer: Customer) -> QuerySet[Invoice]:
    payments = Prefetch("payments", Payment.objects.order_by("day", "id"))
    return Invoice.objects.filter(customer=customer).prefetch_related(payments)
