"""What the page of contracts shows, put together."""

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from quilate.value.contracts.charts import moved_chart, revenue_chart, survival_chart
from quilate.value.contracts.queries import Book, Month
from quilate.value.contracts.survival import Staying, staying

#: Months of a year, over which churn is the mean.
_YEAR = 12
#: Ages that the table of plans tells, in months.
AGES = (6, 12, 24, 36)


@dataclass(frozen=True)
class Churn:
    """How much went, a month, as shares of the month before; None where there was nothing.

    Attributes
    ----------
    money
        By contracts that ended, and by customers who stay and bring less.
    """

    customers: float | None
    money: float | None


@dataclass(frozen=True)
class Age:
    """What stayed to an age.

    Attributes
    ----------
    share
        None where none came to it.
    """

    months: int
    at_risk: int
    is_thin: bool
    share: float | None
    low: float
    high: float
    modelled: float


@dataclass(frozen=True)
class Plan:
    """A plan, and what stayed of it; the code of all of them is empty."""

    code: str
    name: str
    contracts: int
    ages: list[Age]


def shown_of(book: Book, *, plan: str) -> dict[str, object]:
    """Return what the page shows beside what is prepared."""
    now, last = book.months[-1], book.months[-2]
    plans = [("", ""), *((str(place), name) for place, name in enumerate(book.plans))]
    curves = {code: _curve(book, code) for code, _ in plans}
    chosen = plan if plan in curves and curves[plan].contracts else ""
    rows = [_plan(code, name, curves[code]) for code, name in plans if curves[code].contracts]
    return {
        "now": now,
        "average": round(now.mrr / now.contracts, 2) if now.contracts else None,
        "churn": churn_of(book.months[-2 - _YEAR : -1]),
        "last": last,
        "newest_first": book.months[:0:-1],
        "mrr": moved_chart(book.months),
        "coming": list(enumerate(book.ahead, start=1)),
        "revenue": revenue_chart(book.ahead),
        "plans": rows if len(rows) > 2 else rows[:1],
        "chosen": chosen,
        "curve": _ages(curves[chosen], range(curves[chosen].months + 1)),
        "survival": survival_chart(curves[chosen]),
    }


def churn_of(months: list[Month]) -> Churn:
    """Return the mean churn a month over month ends; the first is the one before the first.

    Σ gone ÷ Σ there the month before
    """
    before = months[:-1]
    customers = sum(month.customers for month in before)
    mrr = sum((month.mrr for month in before), Decimal(0))
    gone = sum(month.customers_ended for month in months[1:])
    money = sum((month.ended + month.shrunk for month in months[1:]), Decimal(0))
    return Churn(gone / customers if customers else None, float(money / mrr) if mrr else None)


def _curve(book: Book, code: str) -> Staying:
    lived = book.lived[int(code)] if code else book.lived.sum(axis=0)
    return staying(lived, book.modelled[int(code) if code else -1])


def _plan(code: str, name: str, curve: Staying) -> Plan:
    return Plan(code, name, curve.contracts, _ages(curve, AGES))


def _ages(curve: Staying, ages: "range | tuple[int, ...]") -> list[Age]:
    return [
        Age(
            months=month,
            at_risk=int(curve.at_risk[month]),
            is_thin=curve.is_thin(month),
            share=float(curve.share[month]) if curve.at_risk[month] else None,
            low=float(curve.low[month]),
            high=float(curve.high[month]),
            modelled=float(np.asarray(curve.modelled)[month]),
        )
        for month in ages
    ]
