"""What was sold month by month, as somebody may see it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from django.db.models import Max, Sum

from quilate.activity.models import MonthlySales
from quilate.core.models import Person
from quilate.core.months import months_between


@dataclass(frozen=True)
class Month:
    """The sales of a month, in the currency of account, net of returns."""

    month: dt.date
    orders: int
    customers: int
    revenue: Decimal
    margin: Decimal


@dataclass(frozen=True)
class Sales:
    """The sales of the last months, the oldest first, as they were when they were added up.

    Attributes
    ----------
    months
        Each month of the calendar from the first to the newest, also where nothing was sold.
    on
        The day of whoever looks.
    """

    months: list[Month]
    prepared_at: dt.datetime | None
    on: dt.date

    @property
    def is_last_running(self) -> bool:
        """Return whether the newest month is not over yet."""
        return bool(self.months) and not self._is_over(self.months[-1])

    @property
    def last(self) -> Month | None:
        """Return the last month with sales that is over."""
        sold = (each for each in reversed(self.months) if each.orders)
        return next((each for each in sold if self._is_over(each)), None)

    @property
    def year_before(self) -> Month | None:
        """Return the month a year before the last one."""
        if self.last is None:
            return None
        wanted = self.last.month.replace(year=self.last.month.year - 1)
        return next((each for each in self.months if each.month == wanted), None)

    def _is_over(self, month: Month) -> bool:
        return month.month < self.on.replace(day=1)


def sales_by_month(person: Person, *, months: int, on: dt.date) -> Sales:
    """Return the sums of the last months of sales to customers whom a person may see on a day."""
    visible = MonthlySales.objects.visible_to(person)
    sums = (
        visible.values("month")
        .annotate(
            all_orders=Sum("orders"),
            all_customers=Sum("customers"),
            all_revenue=Sum("revenue"),
            all_margin=Sum("margin"),
            at=Max("prepared_at"),
        )
        .order_by("-month")[:months]
    )
    found = [
        Month(
            each["month"],
            each["all_orders"],
            each["all_customers"],
            each["all_revenue"],
            each["all_margin"],
        )
        for each in sums
    ]
    whole = list(_without_gaps(found[::-1]))
    return Sales(whole[-months:], max((each["at"] for each in sums), default=None), on)


def _without_gaps(found: list[Month]) -> Iterator[Month]:
    for earlier, later in pairwise(found):
        yield earlier
        for month in months_between(earlier.month, later.month):
            yield Month(month, 0, 0, Decimal(), Decimal())
    yield from found[-1:]
