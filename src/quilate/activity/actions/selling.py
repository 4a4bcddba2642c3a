"""Writing down one purchase by hand."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pyarrow as pa
from django.db import transaction

from quilate.activity.jobs import MONTHLY_SALES
from quilate.activity.loading import KINDS
from quilate.activity.models import Order
from quilate.core.audit import recorded
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.customers.happening import Happened, tell
from quilate.customers.models import Customer


@transaction.atomic
def record_purchase(
    customer: Customer, *, said: Mapping[str, Any], by: Person, at: dt.datetime
) -> Order:
    """Write down what a customer bought or gave back: an order of one line, and its margin.

    Parameters
    ----------
    said
        ``day``, ``channel``, ``amount``, ``cost``, ``product`` and ``is_return``; without a cost,
        that of the product, of its category or of the company holds.
    """
    # Whoever writes down another of theirs waits here, so that each has a number of its own.
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    key = _next_key(customer)
    texts = {name: None if value in {None, ""} else str(value) for name, value in said.items()}
    line = texts | {"order_number": key, "line": 1, "customer": customer.key}
    line |= {"day": said["day"], "is_return": said["is_return"]}
    KINDS["order-lines"].load(pa.Table.from_pylist([line]))
    order = Order.objects.get(key=key)
    recorded("purchase.recorded", by=by, at=at, subject=customer, order=key)
    start(MONTHLY_SALES, by=None, at=at, key=MONTHLY_SALES)
    tell(Happened((customer.pk,), "return" if said["is_return"] else "purchase", at, key))
    return order


def _next_key(customer: Customer) -> str:
    """Return a number that says by itself that somebody wrote it."""
    before = f"M-{customer.pk}-"
    return f"{before}{Order.objects.filter(key__startswith=before).count() + 1}"
