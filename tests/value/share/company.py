"""A company of sixty with orders and contracts, of whom some have told what they spend."""

import datetime as dt
from decimal import Decimal
from typing import Any

import numpy as np

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import Quadrant, Valuation
from quilate.value.share.actions import Told, record
from quilate.value.share.models import Origin
from tests.activity_tables import loaded
from tests.facts import facts_prepared
from tests.people import AT
from tests.tiered_company import TieredCompany, tiered_company

NUMBER = 60
TODAY = AT.date()
_OF_TEN, _AMOUNT = Origin.OF_TEN, Origin.AMOUNT


def spending_company() -> TieredCompany:
    """Let most customers buy in the last twelve months, some only before, and one never."""
    tiered = tiered_company(number=NUMBER)
    loaded("order-lines", *_lines())
    quadrants = list(Quadrant)
    valuations = list(Valuation.objects.order_by("customer__key"))
    for turn, valuation in enumerate(valuations):
        valuation.quadrant = quadrants[turn % 4]
    Valuation.objects.bulk_update(valuations, ["quadrant"])
    # The first time there are no ceilings yet.
    facts_prepared()
    facts_prepared()
    return tiered


def tell(
    customer: Customer,
    origin: Origin,
    figure: str,
    *,
    by: Person,
    on: dt.date = TODAY,
    note: str = "",
) -> None:
    """Write down what a customer spends."""
    record(customer, Told(origin, Decimal(figure), on, note), by=by, at=AT)


def some_told(tiered: TieredCompany, by: Person) -> None:
    """Leave all sources: papers, both answers, one that is old, and one below what they spend."""
    tell(tiered.customer(0), Origin.CONTRACT, "9000.50", by=by)
    tell(tiered.customer(0), _AMOUNT, "100", by=by)
    tell(tiered.customer(1), _OF_TEN, "4", by=by)
    tell(tiered.customer(2), _AMOUNT, "12000", by=by, on=TODAY - dt.timedelta(days=900))
    tell(tiered.customer(3), Origin.ACCOUNTS, "10", by=by)
    tell(tiered.customer(NUMBER - 1), Origin.TENDER, "700", by=by)
    facts_prepared()


def _lines() -> list[dict[str, Any]]:
    rng = np.random.default_rng(5)
    rows: list[dict[str, Any]] = []
    for turn in range(NUMBER - 1):
        # Every tenth stopped buying before the last twelve months.
        latest = 700 if turn % 10 == 9 else 5
        days = latest + rng.integers(0, 500, size=1 + turn % 6)
        for each, back in enumerate(days.tolist()):
            day = TODAY - dt.timedelta(days=back)
            rows.append(
                {
                    "customer": f"V{turn:03d}",
                    "order_number": f"{turn}-{each}",
                    "day": day.isoformat(),
                    "amount": f"{float(rng.lognormal(4, 0.8)):.2f}",
                    "cost": "0",
                }
            )
    return rows
