"""Who has changed since the facts were prepared, and is worked out anew when facts are asked."""

import datetime as dt
from collections.abc import Iterable

from django.db.models import CharField
from django.db.models.functions import Cast

from quilate.core.models import ChangedCustomer

#: The number of a customer, and when the customer changed, as the database writes it.
Mark = tuple[int, str]


def refreshed(customers: Iterable[int], *, at: dt.datetime) -> None:
    """Have the facts of customers worked out anew: belongs in the transaction that changes them.

    Whatever the audit trail records of a customer does so by itself. Who has been merged away or
    erased vanishes at once. After a change of thousands ask for the job ``PREPARE`` as well.
    """
    ChangedCustomer.objects.mark(customers, at=at)


def marks_now() -> dict[int, Mark]:
    """Return who has changed, and when."""
    # Written, not read: of thousands of moments that takes four times as long, and none is told.
    at = Cast("changed_at", CharField())
    kept = ChangedCustomer.objects.values_list("pk", "customer_number", at)
    return {number: (customer, at) for number, customer, at in kept}


def forget_marks(marks: Iterable[int]) -> None:
    """Take away the marks of what has been prepared since."""
    ChangedCustomer.objects.filter(pk__in=list(marks)).delete()
