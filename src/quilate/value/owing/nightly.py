"""Every night: what became late, or later, and what it is expected to cost."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from django.db import transaction

from quilate.activity.models import Invoice
from quilate.core.facts import refreshed
from quilate.value.models import LateBills, Valuation, ValuationRun, ValueChange
from quilate.value.owing.keeping import Moved, keep_late, who_is_late
from quilate.value.owing.measuring import measure

_AT_ONCE = 500


def reckon_late_bills(*, on: dt.date, at: dt.datetime) -> int:
    """Measure what is lost of late bills, and tell of whom one moved; return of how many."""
    if not Invoice.objects.exists():
        return 0
    measure(on=on, at=at)
    run = ValuationRun.objects.current().defer("record", "backtest").first()
    kept = LateBills.objects.values_list("customer", flat=True)
    concerned = sorted({*who_is_late(on), *kept})
    # Customer by customer again, in short transactions: what comes in meanwhile is not lost.
    parts = (concerned[start : start + _AT_ONCE] for start in range(0, len(concerned), _AT_ONCE))
    return sum(_reckon_some(part, run, on=on, at=at) for part in parts)


@transaction.atomic
def _reckon_some(
    customers: Sequence[int], run: ValuationRun | None, *, on: dt.date, at: dt.datetime
) -> int:
    moved = keep_late(customers, on=on)
    if run:
        ValueChange.objects.bulk_create(_changes(run, moved, at))
    refreshed(moved, at=at)
    return len(moved)


def _changes(
    run: ValuationRun, moved: Mapping[int, Moved], at: dt.datetime
) -> Iterator[ValueChange]:
    """Yield what is told of those who are valued: of their value, nothing changed."""
    valued = Valuation.objects.filter(run=run, customer__in=moved)
    for number, clv, current in valued.values_list("customer", "clv", "current_value"):
        loss = moved[number]
        cause = ValueChange.Cause.LATE if loss.after > loss.before else ValueChange.Cause.PAYMENT
        yield ValueChange(
            customer_id=number,
            run=run,
            at=at,
            cause=cause,
            clv_before=clv,
            clv_after=clv,
            current_value_before=current,
            current_value_after=current,
            expected_loss_before=loss.before,
            expected_loss_after=loss.after,
        )
