"""What comparable customers spend, as a floor of what somebody could spend.

Comparable are the customers of ``quilate.clv.valuation.potential``: as long with us, buying about
as often and for about as much. There the upper quartile is of margin; here it is of revenue, of
those who bought in the last twelve months. Of who did not, comparable customers say nothing.
"""

import datetime as dt
from typing import Any

import numpy as np
from django.utils import timezone

from quilate.clv.estimator import Floats
from quilate.clv.valuation.potential import (
    AGES_DAYS,
    DAYS_PER_YEAR,
    FEWEST_PEERS,
    PURCHASES_PER_YEAR,
    QUINTILES,
    UPPER_QUARTILE,
)
from quilate.core.facts import FACTS, PREPARE, Asker, asking
from quilate.core.jobs import start
from quilate.core.once import once
from quilate.value.share.jobs import FOLLOW
from quilate.value.share.models import SpendCeilings

#: What they were charged for counts as purchases.
_PURCHASES = "(orders + charges)"
_SHAPE = (len(PURCHASES_PER_YEAR) + 1, len(QUINTILES) + 1, len(AGES_DAYS) + 1)
#: Of whom comparable customers say anything.
BUYING = f"(revenue_12m > 0 AND {_PURCHASES} > 0)"
_SIZE = f"(CAST(revenue AS DOUBLE) / {_PURCHASES})"


def keep_ceilings(*, at: dt.datetime) -> None:
    """Keep what comparable customers spend, by the facts that have just been prepared."""
    on = timezone.localdate(at)
    with asking() as ask:
        found = _ceilings(ask, on)
    if found is None:
        return
    _, is_first = SpendCeilings.objects.update_or_create(pk=1, defaults={"as_of": on, **found})
    if is_first:
        # These facts were prepared without them.
        start(FOLLOW, by=None, at=at, key=PREPARE)


def ceiling(on: dt.date) -> str:
    """Return the SQL over facts of what comparable customers spend; NULL where it is not known."""
    kept = _kept()
    if kept is None:
        return "NULL"
    amounts = ", ".join(f"{amount:.2f}" for amount in kept.ceilings)
    often, size, age = _groups(kept.edges, on)
    _, sizes, ages = _SHAPE
    place = f"1 + {ages} * ({sizes} * {often} + {size}) + {age}"
    listed = f"CAST([{amounts}] AS DECIMAL(18, 2)[])"
    return f"CASE WHEN {BUYING} THEN greatest(({listed})[{place}], revenue_12m) END"


@once
def _kept() -> SpendCeilings | None:
    return SpendCeilings.objects.first()


def _ceilings(ask: Asker, on: dt.date) -> dict[str, Any] | None:
    """Return the ceilings of all groups; None where nobody buys."""
    quintiles = ", ".join(map(str, QUINTILES))
    ((customers, edges),) = ask(
        f"SELECT count(*), quantile_cont({_SIZE}, [{quintiles}]) FROM {FACTS} WHERE {BUYING}"
    )
    if not customers:
        return None
    often, size, age = _groups(edges, on)
    rows = ask(
        f"""
        SELECT often, size, age, quantile_cont(spent, {UPPER_QUARTILE})
        FROM (
            SELECT {often} AS often, {size} AS size, {age} AS age,
                CAST(revenue_12m AS DOUBLE) AS spent
            FROM {FACTS} WHERE {BUYING}
        )
        GROUP BY ROLLUP (often, size, age)
        HAVING count(*) >= {FEWEST_PEERS} OR (often IS NULL AND size IS NULL AND age IS NULL)
        """
    )
    amounts = [round(amount, 2) for amount in _filled(rows).ravel().tolist()]
    return {"customers": customers, "edges": edges, "ceilings": amounts}


def _filled(rows: list[tuple[Any, ...]]) -> Floats:
    """Return the ceiling of each group: that of the closest one that is large enough."""
    ceilings = np.zeros(_SHAPE)
    for *codes, amount in sorted(rows, key=lambda row: sum(code is not None for code in row[:3])):
        ceilings[tuple(code for code in codes if code is not None)] = amount
    return ceilings


def _groups(edges: list[float], on: dt.date) -> tuple[str, str, str]:
    """Return the SQL of the group of a customer, from 0: how often, how large, how old."""
    since = "least(first_purchase, first_charge)"
    age = f"greatest(date_diff('day', {since}, DATE '{on.isoformat()}'), 0)"
    often = f"({_PURCHASES} * {DAYS_PER_YEAR}.0 / greatest({age}, {DAYS_PER_YEAR}))"
    return (
        _reached(often, PURCHASES_PER_YEAR),
        # With an exponent it is a DOUBLE; without, DuckDB would take it for a decimal.
        _reached(_SIZE, [f"{edge:.17e}" for edge in edges]),
        _reached(age, AGES_DAYS),
    )


def _reached(amount: str, ends: Any) -> str:  # noqa: ANN401 - figures, or texts of such
    """Return how many ends are not above an amount."""
    return "(" + " + ".join(f"CAST({amount} >= {end} AS INTEGER)" for end in ends) + ")"
