"""Keeping what customers owe late, and telling of whom it moved."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.db import connection, transaction

from quilate.activity.queries.late import late_bills
from quilate.value.models import LateBills
from quilate.value.owing.stages import Experience, Stages

_CENT = Decimal("0.01")
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Moved:
    """The expected loss of a customer, of whom a bill became late, later, or was settled."""

    before: Decimal
    after: Decimal


def who_is_late(on: dt.date) -> set[int]:
    """Return the customers of whom a bill is late on a day; it looks through all bills."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT DISTINCT customer_id FROM ({late_bills()}) AS late", [on])
        return {number for (number,) in cursor.fetchall()}


@transaction.atomic
def keep_late(customers: Sequence[int], *, on: dt.date) -> dict[int, Moved]:
    """Write down what some hundred customers owe late on a day.

    Returns
    -------
    dict
        By customer, of whom a bill moved: another measuring moves amounts, and nobody's bills.
    """
    kept = LateBills.objects.filter(customer__in=customers)
    before = {row.customer_id: row for row in kept}
    used = Experience.in_use()
    after = _late(customers, used, on)
    LateBills.objects.bulk_create(
        after.values(),
        update_conflicts=True,
        unique_fields=["customer"],
        update_fields=["reckoned_on", "bills", "amount", "days_late", "expected_loss"],
    )
    kept.filter(customer__in=before.keys() - after.keys()).delete()
    return {
        number: Moved(_loss(before.get(number)), _loss(after.get(number)))
        for number in before.keys() | after.keys()
        if _differs(before.get(number), after.get(number), used.stages)
    }


def _late(customers: Sequence[int], used: Experience, on: dt.date) -> dict[int, LateBills]:
    among = f"customer.id IN ({', '.join(str(int(number)) for number in customers)})"
    bills: dict[int, list[tuple[int, Decimal]]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(late_bills(among), [on])
        for number, due_on, cents in cursor.fetchall():
            days = (on - dt.date.fromisoformat(due_on)).days
            bills[number].append((days, int(cents) * _CENT))
    return {number: _of(number, owed, used, on) for number, owed in bills.items()}


def _of(number: int, owed: list[tuple[int, Decimal]], used: Experience, on: dt.date) -> LateBills:
    stages = used.stages
    loss = sum((amount * used.share(stages.place_after(days)) for days, amount in owed), _NOTHING)
    return LateBills(
        customer_id=number,
        reckoned_on=on,
        bills=len(owed),
        amount=sum((amount for _, amount in owed), _NOTHING),
        days_late=max(days for days, _ in owed),
        expected_loss=loss.quantize(_CENT, ROUND_HALF_UP),
    )


def _differs(old: LateBills | None, new: LateBills | None, stages: Stages) -> bool:
    return _standing(old, stages) != _standing(new, stages)


def _standing(row: LateBills | None, stages: Stages) -> tuple[int, Decimal, int] | None:
    return (row.bills, row.amount, stages.place_after(row.days_late)) if row else None


def _loss(row: LateBills | None) -> Decimal:
    return row.expected_loss if row else _NOTHING
