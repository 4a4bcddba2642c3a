"""Every night: what became late, or later, and what it is expected to cost."""

import datetime as dt
from collections.abc import Iterator, Mapping

from django.db import transaction

from quilate.activity.models import Invoice
from quilate.core.facts import refreshed
from quilate.value.models import Valuation, ValuationRun, ValueChange
from quilate.value.owing.keeping import Moved, keep_late
from quilate.value.owing.measuring import measure

_AT_ONCE = 500


def reckon_late_bills(*, on: dt.date, at: dt.datetime) -> int:
    """Measure what is lost of late bills, and tell of whom one moved; return of how many."""
    if not Invoice.objects.exists():
        return 0
    measure(on=on, at=at)
    with transaction.atomic():
        moved = keep_late(on=on)
        run = ValuationRun.objects.current().defer("record", "backtest").first()
        if run:
            ValueChange.objects.bulk_create(_changes(run, moved, at), batch_size=_AT_ONCE)
        refreshed(moved, at=at)
    return len(moved)


def _changes(
    run: ValuationRun, moved: Mapping[int, Moved], at: dt.datetime
) -> Iterator[ValueChange]:
    """Yield what is told of those who are valued: of their value, nothing changed."""
    numbers = sorted(moved)
    for start in range(0, len(numbers), _AT_ONCE):
        valued = Valuation.objects.filter(run=run, customer__in=numbers[start : start + _AT_ONCE])
        for number, clv, current in valued.values_list("customer", "clv", "current_value"):
            loss = moved[number]
            cause = (
                ValueChange.Cause.LATE if loss.after > loss.before else ValueChange.Cause.PAYMENT
            )
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
