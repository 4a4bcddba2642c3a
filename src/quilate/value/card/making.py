"""How a CLV is made up, in factors that multiply to it."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.clv.valuation.discounting import even_discount
from quilate.core.speech import spoken
from quilate.runs.candidate_names import called
from quilate.value.models import Valuation

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True)
class Making:
    """p_alive × purchases if alive × margin per purchase, discounted.

    Attributes
    ----------
    as_of
        The day of the run, or of a purchase since, up to which it is known what happened.
    purchases_if_alive
        Expected over the horizon of a customer who is still there.
    margin_per_purchase
        None where no purchase is expected.
    discount
        What waiting for the margin takes from it.
    share_of_potential
        Current value as a whole number of hundredths of potential, from 0 to 100.
    """

    model: str
    as_of: dt.date
    p_alive: float
    purchases_if_alive: float
    margin_per_purchase: Decimal | None
    expected_margin: Decimal
    discount: Decimal
    is_above_interval: bool
    share_of_potential: int
    is_at_potential: bool


def making_of(valuation: Valuation) -> Making:
    """Return what makes up a valuation."""
    # What contracts bring is told apart: it is not made up of purchases.
    purchases, margin = valuation.expected_purchases, _of_purchases(valuation)
    return Making(
        model=called(valuation.run.champion, spoken()) if valuation.run.champion else "",
        as_of=max(valuation.run.as_of, valuation.last_purchase or valuation.run.as_of),
        p_alive=valuation.p_alive,
        purchases_if_alive=purchases / valuation.p_alive if valuation.p_alive else 0.0,
        margin_per_purchase=_per_purchase(margin, purchases),
        expected_margin=margin,
        discount=margin - valuation.clv_purchases,
        is_above_interval=valuation.clv > valuation.clv_high,
        share_of_potential=_hundredths(valuation.current_value, valuation.potential),
        is_at_potential=valuation.gap <= 0,
    )


def _of_purchases(valuation: Valuation) -> Decimal:
    """Return the undiscounted margin of purchases: the part of CLV that they are."""
    margin: Decimal = valuation.expected_margin
    if not valuation.clv_subscriptions:
        return margin
    horizon, rate = valuation.run.horizon_days, float(valuation.run.discount_rate_per_year)
    factor = Decimal(repr(even_discount(horizon, rate)))
    purchases: Decimal = valuation.clv_purchases
    return (purchases / factor).quantize(_HUNDREDTH)


def _per_purchase(margin: Decimal, purchases: float) -> Decimal | None:
    # A thousandth of a purchase says nothing of what a purchase brings.
    if purchases < 0.001:
        return None
    return (margin / Decimal(repr(purchases))).quantize(_HUNDREDTH)


def _hundredths(part: Decimal, whole: Decimal) -> int:
    if whole <= 0:
        return 0
    return max(0, min(100, round(100 * part / whole)))
