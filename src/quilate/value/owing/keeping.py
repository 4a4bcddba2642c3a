"""Keeping what customers owe late, and telling of whom it moved."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.db import connection, transaction

from quilate.activity.queries.late import late_bills
from quilate.value.models import LateBills
from quilate.value.owing.stages import shares_in_force, stage_after

_CENT = Decimal("0.01")
_NOTHING = Decimal(0)
_AT_ONCE = 500


@dataclass(frozen=True)
class Moved:
    """The expected loss of a customer, of whom a bill became late, later, or was settled."""

    before: Decimal
    after: Decimal


@transaction.atomic
def keep_late(*, on: dt.date, customers: Sequence[int] | None = None) -> dict[int, Moved]:
    """Write down what customers owe late on a day; of everybody, or of some.

    Returns
    -------
    dict
        By customer, of whom a bill moved: another measuring moves amounts, and nobody's bills.
    """
    before = _kept(customers)
    after = _late(on, customers)
    LateBills.objects.bulk_create(
        after.values(),
        update_conflicts=True,
        unique_fields=["customer"],
        update_fields=["reckoned_on", "bills", "amount", "days_late", "expected_loss"],
        batch_size=_AT_ONCE,
    )
    gone = sorted(before.keys() - after.keys())
    for start in range(0, len(gone), _AT_ONCE):
        LateBills.objects.filter(customer__in=gone[start : start + _AT_ONCE]).delete()
    return {
        number: Moved(_loss(before.get(number)), _loss(after.get(number)))
        for number in before.keys() | after.keys()
        if _differs(before.get(number), after.get(number))
    }


def _kept(customers: Sequence[int] | None) -> dict[int, LateBills]:
    rows = LateBills.objects.all()
    if customers is not None:
        rows = rows.filter(customer__in=customers)
    return {row.customer_id: row for row in rows}


def _late(on: dt.date, customers: Sequence[int] | None) -> dict[int, LateBills]:
    among = ""
    if customers is not None:
        among = f"customer.id IN ({', '.join(str(int(number)) for number in customers) or 'NULL'})"
    bills: dict[int, list[tuple[int, Decimal]]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(late_bills(among), [on])
        for number, due_on, cents in cursor.fetchall():
            days = (on - dt.date.fromisoformat(due_on)).days
            bills[number].append((days, int(cents) * _CENT))
    shares = shares_in_force() if bills else []
    return {number: _of(number, owed, shares, on) for number, owed in bills.items()}


def _of(
    number: int, owed: list[tuple[int, Decimal]], shares: list[Decimal], on: dt.date
) -> LateBills:
    loss = sum((amount * shares[stage_after(days)] for days, amount in owed), _NOTHING)
    return LateBills(
        customer_id=number,
        reckoned_on=on,
        bills=len(owed),
        amount=sum((amount for _, amount in owed), _NOTHING),
        days_late=max(days for days, _ in owed),
        expected_loss=loss.quantize(_CENT, ROUND_HALF_UP),
    )


def _differs(old: LateBills | None, new: LateBills | None) -> bool:
    return _standing(old) != _standing(new)


def _standing(row: LateBills | None) -> tuple[int, Decimal, int] | None:
    return (row.bills, row.amount, stage_after(row.days_late)) if row else None


def _loss(row: LateBills | None) -> Decimal:
    return row.expected_loss if row else _NOTHING
