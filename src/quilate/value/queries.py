"""Reading what customers are worth. Whatever is of customers starts from those a person may see."""

from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import Sum

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import (
    SUMMED,
    MonthEndValuation,
    Quadrant,
    Valuation,
    ValuationRun,
    ValueSum,
)

_OF = {f"of_{name}": Sum(name) for name in ("customers", *SUMMED)}


@dataclass(frozen=True)
class Total:
    """What some customers are worth together; ``sums`` by the names of ``SUMMED``."""

    customers: int = 0
    sums: dict[str, Decimal] = field(default_factory=lambda: dict.fromkeys(SUMMED, Decimal(0)))

    def __getitem__(self, name: str) -> Decimal:
        return self.sums[name]


def current_run() -> ValuationRun | None:
    """Return the run whose figures are shown; None before the first."""
    return ValuationRun.current()


def current_trust() -> str:
    """Return how far the figures that are shown may be trusted."""
    return trust_of(current_run())


def trust_of(run: ValuationRun | None) -> str:
    """Return how far the figures of a run may be trusted; before the first, not at all."""
    return run.trust if run else ValuationRun.Trust.UNTESTED


def valuation_of(customer: Customer) -> Valuation | None:
    """Return what a customer, who is visible to whoever asks, is worth now; None if not valued."""
    return Valuation.objects.current().filter(customer=customer).select_related("run").first()


def valuations_of(customers: Collection[int]) -> dict[int, Valuation]:
    """Return what customers, by their numbers, are worth now; those who are not valued are not."""
    found = Valuation.objects.current().filter(customer__in=customers).select_related("run")
    return {each.customer_id: each for each in found}


def month_ends_of(customer: Customer) -> list[MonthEndValuation]:
    """Return what a customer was worth at the end of each month, the newest first."""
    return list(MonthEndValuation.objects.filter(customer=customer).order_by("-month"))


def totals_by(person: Person, *columns: str) -> dict[tuple[str, ...], Total]:
    """Return the prepared sums over a person's reach, by columns such as quadrant and tier."""
    found = ValueSum.objects.current().visible_to(person).values(*columns).annotate(**_OF)
    return {tuple(row[column] for column in columns): _total(row) for row in found.order_by()}


def totals_by_quadrant(person: Person) -> dict[Quadrant, Total]:
    """Return the sums of each quadrant over a person's reach, those without customers too."""
    found = totals_by(person, "quadrant")
    return {quadrant: found.get((quadrant.value,), Total()) for quadrant in Quadrant}


def total(person: Person) -> Total:
    """Return the sum of all customers over a person's reach."""
    return _total(ValueSum.objects.current().visible_to(person).aggregate(**_OF))


def _total(row: dict[str, Any]) -> Total:
    nothing = Decimal(0)
    return Total(row["of_customers"] or 0, {name: row[f"of_{name}"] or nothing for name in SUMMED})
