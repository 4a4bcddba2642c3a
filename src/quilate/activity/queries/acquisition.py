"""What winning customers cost, by the way they came and the month."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.db.models import Max, Min

from quilate.activity.models import AcquisitionSpend, MonthlyWon, Source
from quilate.activity.preparing import won_by_month

_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Won:
    """What was spent on a way in a month or a year, and how many customers it won.

    Attributes
    ----------
    spend
        What was written down; None if nothing was.
    account_amount
        In the currency of account.
    """

    source: Source
    month: dt.date
    spend: AcquisitionSpend | None
    account_amount: Decimal
    hours: Decimal
    customers: int

    @property
    def cost_per_customer(self) -> Decimal | None:
        """Return the CAC: spend by customers won; None without customers or without spend."""
        if not self.customers or not self.account_amount:
            return None
        return (self.account_amount / self.customers).quantize(_CENT, ROUND_HALF_UP)


def won_in(year: int) -> list[Won]:
    """Return what each way cost and won in each month of a year, the newest month first."""
    spend = {
        (each.source_id, each.month): each
        for each in AcquisitionSpend.objects.filter(month__year=year)
    }
    customers = {
        (source, month): count for source, month, count in _customers() if month.year == year
    }
    sources = Source.objects.in_bulk()
    rows = [
        _won(sources[source], month, spend.get((source, month)), customers.get((source, month), 0))
        for source, month in spend.keys() | customers.keys()
    ]
    return sorted(rows, key=lambda row: (-row.month.toordinal(), row.source.name))


def costs_per_customer() -> dict[tuple[int, dt.date], Decimal]:
    """Return the CAC of each way in each month in which it spent something and won somebody."""
    spent = AcquisitionSpend.objects.values_list("source", "month", "account_amount")
    amounts = {(source, month): amount for source, month, amount in spent}
    return {
        (source, month): (amount / count).quantize(_CENT, ROUND_HALF_UP)
        for source, month, count in _customers()
        if (amount := amounts.get((source, month)))
    }


def _customers() -> list[tuple[int, dt.date, int]]:
    """Return the customers won as they were prepared; before that, as they are counted now."""
    prepared = MonthlyWon.objects.values_list("source", "month", "customers")
    return list(prepared) or won_by_month()


def counted_at() -> dt.datetime | None:
    """Return when the customers won were counted last; None where pages still count them."""
    return MonthlyWon.objects.values_list("prepared_at", flat=True).first()


def won_by_source(rows: Iterable[Won]) -> list[Won]:
    """Return the sum of each way, the dearest first."""
    together: dict[int, list[Won]] = {}
    for row in rows:
        together.setdefault(row.source.pk, []).append(row)
    sums = [_summed(each) for each in together.values()]
    return sorted(sums, key=lambda row: (-row.account_amount, row.source.name))


def years_with_customers() -> list[int]:
    """Return the years from the first customer won or money spent to the last, newest first."""
    spend = AcquisitionSpend.objects.aggregate(first=Min("month"), last=Max("month")).values()
    months = [*(month for _, month, _ in _customers()), *spend]
    years = [month.year for month in months if month]
    return list(range(max(years), min(years) - 1, -1)) if years else []


def spend_written(source: str, month: str) -> dict[str, object]:
    """Return what was written of a way and a month (``2026-03``), to be edited.

    Where nothing was, the way and the month alone; where they are none, nothing.
    """
    try:
        first = dt.date.fromisoformat(f"{month}-01")
        asked: dict[str, object] = {"source": int(source), "month": first}
    except ValueError:
        return {}
    found = AcquisitionSpend.objects.filter(**asked).first()
    if not found:
        return asked
    return asked | {"amount": found.amount, "currency": found.currency, "hours": found.hours}


def _won(source: Source, month: dt.date, spend: AcquisitionSpend | None, customers: int) -> Won:
    amount = spend.account_amount if spend else Decimal(0)
    return Won(source, month, spend, amount, spend.hours if spend else Decimal(0), customers)


def _summed(rows: list[Won]) -> Won:
    return Won(
        source=rows[0].source,
        month=rows[0].month,
        spend=None,
        account_amount=sum((row.account_amount for row in rows), Decimal(0)),
        hours=sum((row.hours for row in rows), Decimal(0)),
        customers=sum(row.customers for row in rows),
    )
