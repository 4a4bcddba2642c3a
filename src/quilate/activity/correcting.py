"""Records that are in, reckoned again by a rate or a cost that was corrected.

They become what they would be if their file came in again: each record is governed by the last
rate, and each line by the last cost of its product, until its day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.db.models import QuerySet

from quilate.activity.models import (
    AcquisitionSpend,
    Charge,
    ExchangeRate,
    Interaction,
    Invoice,
    OrderLine,
    Payment,
    ProductCost,
    Subscription,
)
from quilate.activity.models.in_currency import InCurrency
from quilate.core.bulk import change_rows

_CENT, _NONE = Decimal("0.01"), Decimal(0)
#: All records of money, and the day by which each is converted.
_DATED: dict[type[InCurrency], str] = {
    OrderLine: "day",
    Charge: "day",
    Invoice: "issued_on",
    Payment: "day",
    Subscription: "started_on",
    Interaction: "day",
    AcquisitionSpend: "month",
}
#: What is sold: of these, revenue and margin are told.
_SOLD = (OrderLine, Charge)
_CONVERTED = ("rate", "rate_on", "account_amount")


@dataclass(frozen=True)
class Moved:
    """What a correction has changed; money in the currency of account, of what was sold alone.

    Attributes
    ----------
    records
        How many are otherwise than they were.
    """

    records: int = 0
    revenue: Decimal = _NONE
    margin: Decimal = _NONE

    def __add__(self, other: "Moved") -> "Moved":
        return Moved(
            self.records + other.records,
            self.revenue + other.revenue,
            self.margin + other.margin,
        )

    def as_kept(self) -> dict[str, Any]:
        """Return it as JSON keeps it."""
        return {"records": self.records, "revenue": str(self.revenue), "margin": str(self.margin)}

    @classmethod
    def from_kept(cls, kept: dict[str, Any]) -> "Moved":
        """Return what was kept."""
        return cls(kept["records"], Decimal(kept["revenue"]), Decimal(kept["margin"]))


def governed_by_rate(rate: ExchangeRate) -> Iterator[QuerySet[Any]]:
    """Yield the records, kind by kind, that a rate governs and that were converted by another."""
    later = ExchangeRate.objects.filter(currency=rate.currency, day__gt=rate.day)
    until = later.order_by("day").values_list("day", flat=True).first()
    for model, day in _DATED.items():
        rows: QuerySet[Any] = model._default_manager.filter(currency=rate.currency)
        rows = rows.filter(**{f"{day}__gte": rate.day})
        if until:
            rows = rows.filter(**{f"{day}__lt": until})
        yield rows.exclude(rate=rate.rate, rate_on=rate.day)


def governed_by_cost(cost: ProductCost) -> QuerySet[OrderLine]:
    """Return the lines whose cost a product's cost says; what a file said of them stays."""
    later = ProductCost.objects.filter(product=cost.product_id, valid_from__gt=cost.valid_from)
    until = later.order_by("valid_from").values_list("valid_from", flat=True).first()
    lines = OrderLine.objects.filter(product=cost.product_id, day__gte=cost.valid_from)
    if until:
        lines = lines.filter(day__lt=until)
    return lines.exclude(cost_source=OrderLine.CostSource.GIVEN)


def convert(rows: list[Any], rate: ExchangeRate) -> Moved:
    """Convert records of one kind by a rate, with what they cost and left."""
    model = type(rows[0])
    is_sold = model in _SOLD
    moved = Moved()
    for row in rows:
        before, former = row.account_amount, row.rate
        row.rate, row.rate_on = rate.rate, rate.day
        row.account_amount = rate.converted(row.amount)
        margin = _carried(row, before, former) if is_sold else _NONE
        moved += Moved(1, row.account_amount - before if is_sold else _NONE, margin)
    columns = (*_CONVERTED, "cost", "margin") if is_sold else _CONVERTED
    _write(model, columns, rows)
    return moved


def cost_again(rows: list[OrderLine], cost: ProductCost) -> Moved:
    """Give lines the cost of their product, and return what that has changed."""
    changed, moved = [], Moved()
    for line in rows:
        spent = _cents(cost.unit_cost * line.quantity)
        margin = line.account_amount - spent
        source = OrderLine.CostSource.PRODUCT
        if (line.cost, line.cost_source) == (spent, source):
            continue
        moved += Moved(1, margin=margin - line.margin)
        line.cost, line.margin, line.cost_source = spent, margin, source
        changed.append(line)
    if changed:
        _write(OrderLine, ("cost", "margin", "cost_source"), changed)
    return moved


def _carried(row: Any, before: Decimal, former: Decimal) -> Decimal:  # noqa: ANN401 - a line or a charge
    """Carry cost and margin along with an amount that was converted; return what the margin moved.

    What a file said, it said in the currency of the record, to the cent; what a product costs is in
    that of account; an assumed margin is a share of the amount.
    """
    margin, rate, after = row.margin, row.rate, row.account_amount
    source = getattr(row, "cost_source", OrderLine.CostSource.GIVEN)
    if source == OrderLine.CostSource.GIVEN:
        cost = _cents(row.cost / former) * rate
        is_all_that_is_left = abs(before - row.cost - margin) <= _CENT
        row.cost = _cents(cost)
        said = after - cost if is_all_that_is_left else _cents(margin / former) * rate
        row.margin = _cents(said)
    elif source == OrderLine.CostSource.PRODUCT:
        row.margin = after - row.cost
    else:
        row.margin = _cents(margin * rate / former)
        row.cost = after - row.margin
    return Decimal(row.margin - margin)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)


def _write(model: type[Any], columns: tuple[str, ...], rows: list[Any]) -> None:
    change_rows(model, columns, ((*(getattr(r, name) for name in columns), r.pk) for r in rows))
