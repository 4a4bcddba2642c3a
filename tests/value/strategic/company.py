"""A company of forty with purchases and hand-made values, and who is strategic by the tables."""

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from quilate.value.models import Valuation
from tests.activity_tables import loaded
from tests.facts import facts_prepared
from tests.tiered_company import TieredCompany, tiered_company

NUMBER = 40
#: A tenth of them.
FIRST = 4


@dataclass(frozen=True)
class Bought:
    """What a customer bought in twelve months."""

    orders: int
    revenue: Decimal
    margin: Decimal


def buying_company() -> TieredCompany:
    """Let customers buy, each a little more than the one before; some leave little once served."""
    tiered, rng = tiered_company(number=NUMBER), np.random.default_rng(11)
    everybody = everybodys_purchases()
    loaded("order-lines", *(line for key, its in everybody.items() for line in _lines(key, its)))
    valuations = list(Valuation.objects.order_by("customer__key"))
    for turn, valuation in enumerate(valuations):
        bought = everybody[f"V{turn:03d}"]
        # Every third is served for most of what they leave, or for more.
        serving = Decimal("0.9") + turn % 2 if turn % 3 == 0 else Decimal("0.1")
        valuation.current_value = (bought.margin * (1 - serving)).quantize(Decimal("0.01"))
        valuation.cost_to_serve = bought.margin - valuation.current_value
        valuation.clv = Decimal(int(rng.integers(10, 900)))
        valuation.clv_low, valuation.clv_high = valuation.clv / 2, valuation.clv * 2
    amounts = ["current_value", "cost_to_serve", "clv", "clv_low", "clv_high"]
    Valuation.objects.bulk_update(valuations, amounts)
    facts_prepared()
    return tiered


def everybodys_purchases() -> dict[str, Bought]:
    return {f"V{turn:03d}": _bought(turn) for turn in range(NUMBER)}


def _bought(turn: int) -> Bought:
    # The largest but one was sold to below cost.
    margin = Decimal("-0.1") if turn == NUMBER - 2 else Decimal("0.4")
    orders, revenue = 1 + (NUMBER - turn) % 7, Decimal(50 + 37 * turn)
    return Bought(orders, revenue, (revenue * margin).quantize(Decimal("0.01")))


def _lines(key: str, bought: Bought) -> list[dict[str, object]]:
    rows = [
        {"order_number": f"{key}-{each}", "amount": "0", "cost": "0"}
        for each in range(bought.orders)
    ]
    rows[0] |= {"amount": str(bought.revenue), "cost": str(bought.revenue - bought.margin)}
    return [{"customer": key, "day": "2026-01-15", **row} for row in rows]
