"""Who has changed since the facts were prepared, and is worked out anew when facts are asked."""

import datetime as dt
from collections.abc import Iterable

from quilate.core.models import ChangedCustomer

#: The number of a customer, and when the customer changed.
Mark = tuple[int, dt.datetime]


def refreshed(customers: Iterable[int], *, at: dt.datetime) -> None:
    """Have the facts of customers worked out anew: belongs in the transaction that changes them.

    Whatever the audit trail records of a customer does so by itself. Who has been merged away or
    erased vanishes at once. After a change of thousands ask for the job ``PREPARE`` as well.
    """
    ChangedCustomer.objects.mark(customers, at=at)


def marks_now() -> dict[int, Mark]:
    """Return who has changed, and when."""
    kept = ChangedCustomer.objects.values_list("pk", "customer_number", "changed_at")
    return {number: (customer, at) for number, customer, at in kept}


def forget_marks(marks: Iterable[int]) -> None:
    """Take away the marks of what has been prepared since."""
    ChangedCustomer.objects.filter(pk__in=list(marks)).delete()
