"""Writing down how one bill is settled: by money that came, or given up for lost."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from quilate.activity.models import Invoice, Payment
from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.happening import Happened, tell
from quilate.language import Problem


@transaction.atomic
def settle(bill: Invoice, *, said: Mapping[str, Any], by: Person, at: dt.datetime) -> Payment:
    """Write down what came for a bill on a day, or was given up of it, instead of what was before.

    Parameters
    ----------
    said
        ``kind``, ``day``, ``amount`` in the currency of the bill, and the ``reason`` for which it
        is given up.

    Raises
    ------
    Problem
        If it is more than is missing, or the currency has no rate until that day.
    """
    see_that_may(by, Permission.RECORD_PAYMENTS)
    bill = Invoice.objects.select_for_update().get(pk=bill.pk)
    which = {"day": said["day"], "kind": said["kind"]}
    payment = bill.payments.filter(**which).first() or Payment(invoice=bill, **which)
    replaced = {"instead_of": str(payment.amount)} if payment.pk else {}
    if said["amount"] > bill.still_open + (bill.settled_by(payment) if payment.pk else 0):
        raise Problem("activity-more-than-missing")
    payment.set_amount(said["amount"], bill.currency, on=said["day"])
    payment.save()
    details = {name: str(value) for name, value in said.items()}
    _told("payment.recorded", bill, details | replaced, by=by, at=at)
    return payment


@transaction.atomic
def take_back(payment: Payment, *, by: Person, at: dt.datetime) -> None:
    """Take out what was written down by mistake."""
    see_that_may(by, Permission.RECORD_PAYMENTS)
    bill = Invoice.objects.select_for_update().get(pk=payment.invoice_id)
    said = {"kind": payment.kind, "day": str(payment.day), "amount": str(payment.amount)}
    payment.delete()
    _told("payment.removed", bill, said, by=by, at=at)


def _told(what: str, bill: Invoice, said: dict[str, str], *, by: Person, at: dt.datetime) -> None:
    recorded(what, by=by, at=at, subject=bill.customer, bill=bill.key, **said)
    tell(Happened((bill.customer_id,), "payment", at, bill.key))
