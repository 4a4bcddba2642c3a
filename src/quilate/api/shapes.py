"""What answers look like. Money is text, so that no program rounds it, beside its currency."""

import datetime as dt
from decimal import Decimal
from typing import Any

from quilate.api.answer import Answer, Exact, Money
from quilate.value.models import SUMMED, Quadrant, Tier, Valuation, ValuationRun
from quilate.value.queries import Total


class Run(Answer):
    """The valuation whose figures are given: of which day, by which model, how far proved."""

    number: int
    as_of: dt.date
    published_at: dt.datetime | None
    model: str
    trust: ValuationRun.Trust
    horizon_days: int
    discount_rate_per_year: Exact
    currency: str
    customers: int

    @classmethod
    def of(cls, run: ValuationRun) -> "Run":
        """Tell of a run."""
        return cls(
            number=run.pk,
            as_of=run.as_of,
            published_at=run.published_at,
            model=run.champion,
            trust=ValuationRun.Trust(run.trust),
            horizon_days=run.horizon_days,
            discount_rate_per_year=str(run.discount_rate_per_year),
            currency=run.currency,
            customers=run.customers,
        )


class Who(Answer):
    """A customer."""

    number: int
    key: str
    name: str


class CustomerValue(Answer):
    """What a customer is worth, as the customer's page says it."""

    customer: Who
    run: int
    as_of: dt.date
    model: str
    trust: ValuationRun.Trust
    refreshed_at: dt.datetime
    currency: str
    clv: Money
    clv_low: Money
    clv_high: Money
    clv_subscriptions: Money
    clv_purchases: Money
    expected_margin: Money
    current_value: Money
    value_to_date: Money
    revenue: Money
    margin: Money
    cost_to_serve: Money
    potential: Money
    gap: Money
    p_alive: float
    expected_purchases: float
    purchases: int
    first_purchase: dt.date | None
    last_purchase: dt.date | None
    next_purchase: dt.date | None
    quadrant: Quadrant
    uncertain: bool
    tier: Tier
    rank: int
    rank_by_revenue: int

    @classmethod
    def of(cls, valuation: Valuation) -> "CustomerValue":
        """Tell of a valuation, read with its run and its customer."""
        run, customer = valuation.run, valuation.customer
        own = {name: _plain(getattr(valuation, name)) for name in _OWN}
        return cls(
            customer=Who(number=customer.pk, key=customer.key, name=customer.name),
            run=run.pk,
            as_of=run.as_of,
            model=run.champion,
            trust=ValuationRun.Trust(run.trust),
            currency=run.currency,
            **own,
        )


class ValuationsPage(Answer):
    """A page of customers, from the greatest CLV down; ``next`` is empty on the last."""

    run: Run
    valuations: list[CustomerValue]
    next: str


class Sums(Answer):
    """What customers are worth together, of those whom the person may see."""

    customers: int
    revenue: Money
    margin: Money
    cost_to_serve: Money
    value_to_date: Money
    current_value: Money
    clv: Money
    potential: Money
    gap: Money

    @classmethod
    def of(cls, total: Total) -> "Sums":
        """Tell of a sum."""
        return cls(
            customers=total.customers,
            **{name: _plain(total[name]) for name in SUMMED if name in cls.model_fields},
        )


class CutLines(Answer):
    """From which amounts on a customer is high, now and to come."""

    current_value: Money
    clv: Money


class Portfolio(Answer):
    """The base by quadrants."""

    run: Run
    currency: str
    cut_lines: CutLines
    quadrants: dict[Quadrant, Sums]
    total: Sums


_COLUMNS = {field.name for field in Valuation._meta.concrete_fields}
_OWN = (CustomerValue.model_fields.keys() & _COLUMNS) - {"customer", "run"}


def _plain(value: Any) -> Any:  # noqa: ANN401 - of whatever column
    return str(value.quantize(Decimal("0.01"))) if isinstance(value, Decimal) else value
