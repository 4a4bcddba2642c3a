"""What the records say of each month, added up without asking to whom anything belongs.

Beside it stand the sums of the groups, which are reckoned another way: what differs is told.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django.db.models import F, QuerySet, Sum

from quilate.activity.models import AcquisitionSpend, Charge, Interaction, OrderLine, Payment
from quilate.activity.months import MonthOf
from quilate.activity.returns import returns_that_cost
from quilate.results.models import FIGURES

_AMOUNT = Sum("account_amount")
_COST = Sum(F("account_amount") - F("margin"))
_CENT = Decimal("0.01")
Figures = dict[str, Decimal]


def ledger(*, since: dt.date, until: dt.date) -> dict[dt.date, Figures]:
    """Return what came in and went out in each month from one to that of a day."""
    months: dict[dt.date, Figures] = defaultdict(lambda: dict.fromkeys(FIGURES, Decimal(0)))
    for figure, month, amount in _sums(since, until):
        # SQLite adds up in binary floating point.
        months[month][figure] += amount.quantize(_CENT)
    return months


def _sums(since: dt.date, until: dt.date) -> Iterator[tuple[str, dt.date, Decimal]]:
    lost = Payment.objects.filter(kind=Payment.Kind.WRITTEN_OFF)
    for figure, rows, amount in (
        ("revenue", OrderLine.objects, _AMOUNT),
        ("cost_of_goods", OrderLine.objects, _COST),
        ("revenue", Charge.objects, _AMOUNT),
        ("cost_of_goods", Charge.objects, _COST),
        ("cost_to_serve", Interaction.objects, _AMOUNT),
        ("cost_to_serve", returns_that_cost(), Sum("return_cost")),
        ("written_off", lost, _AMOUNT),
    ):
        for month, total in _by_month(rows.filter(day__range=(since, until)), amount):
            yield figure, month, total
    spent = AcquisitionSpend.objects.filter(month__range=(since, until))
    for month, total in spent.values_list("month").annotate(total=_AMOUNT).order_by():
        yield "acquisition", month, total


def _by_month(rows: QuerySet[Any], amount: Sum) -> Iterator[tuple[dt.date, Decimal]]:
    months = rows.annotate(of_month=MonthOf("day")).order_by().values_list("of_month")
    yield from months.annotate(total=amount)
