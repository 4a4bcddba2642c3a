"""One run over the data of record, by the same code as ``quilate value``: the same numbers."""

import datetime as dt
from decimal import Decimal

import duckdb
from django.db.models import Max

from quilate.activity.models import Charge, OrderLine
from quilate.core.models import Company
from quilate.language import Problem
from quilate.runs.settings import Settings
from quilate.runs.stopwatch import Stopwatch
from quilate.runs.valuation_run import ValuationRun as Computation
from quilate.runs.valuation_run import run_valuation
from quilate.transactions import ReadingOptions
from quilate.value.models import PortfolioPolicy
from quilate.value.reading import contracts, costs_of, lines, take_in

#: What the columns of the lines are, so that nothing is recognised that could be mistaken.
_MAPPING = {
    **{"customer": "customer", "date": "date", "amount": "amount", "margin": "margin"},
    **{"status": "returned", "contract": "contract"},
}


def last_day(until: dt.date) -> dt.date:
    """Return the last day, until a day, on which something was sold.

    Raises
    ------
    Problem
        If nothing was.
    """
    sold = OrderLine.objects.filter(day__lte=until).aggregate(last=Max("day"))["last"]
    charged = Charge.objects.filter(day__lte=until).aggregate(last=Max("day"))["last"]
    days: list[dt.date] = [day for day in (sold, charged) if day]
    if not days:
        raise Problem("value-no-orders")
    return max(days)


def computed(as_of: dt.date, bench: duckdb.DuckDBPyConnection, stopwatch: Stopwatch) -> Computation:
    """Value the whole base as of a day, with the company's economics and its portfolio's lines."""
    with stopwatch.stage("reading"):
        take_in(bench)
    return run_valuation(lines(bench), settings_of(as_of, bench), bench, stopwatch)


def settings_of(as_of: dt.date, bench: duckdb.DuckDBPyConnection) -> Settings:
    """Return the choices of a run: the company's, and the policy's."""
    company, policy = Company.current(), PortfolioPolicy.in_force()
    return Settings(
        reading=ReadingOptions(
            mapping=_MAPPING,
            currency=company.currency,
            # Every customer of record is somebody, whatever their key looks like.
            guests_recognised=False,
            default_margin=company.default_margin,
            costs=costs_of(bench),
            contracts=contracts(bench),
        ),
        horizon_days=company.horizon_days,
        discount_rate_per_year=float(company.discount_rate_per_year),
        as_of=as_of,
        cut_current_value=_cut(policy.cut_current_value if policy else None),
        cut_clv=_cut(policy.cut_clv if policy else None),
    )


def _cut(line: Decimal | None) -> float | None:
    return None if line is None else float(line)
