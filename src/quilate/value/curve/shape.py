"""Who makes what share: the value curve and the whale, over the customers of a person's reach."""

from itertools import accumulate

import numpy as np

from quilate.core.facts import Asker, within
from quilate.core.models import Person
from quilate.report.contents import Curve

#: Amounts so many times alike stand together: what is between two of them is a straight line.
_BINS_TO_E = 40
#: Customers from the largest amount down, in bins whose ends are exact; a bin is alike in amount.
_BINS = f"""
    SELECT sign(amount) AS side,
        CASE WHEN amount = 0 THEN 0
            ELSE sign(amount) * floor(ln(abs(CAST(amount AS DOUBLE))) * {_BINS_TO_E}) END AS bin,
        count(*), sum(amount)
    FROM (SELECT {{amount}} AS amount FROM {{{{facts}}}} WHERE {{reach}} AND clv IS NOT NULL)
    GROUP BY ALL
"""
#: Amounts that may be put on a curve: what customers brought to date.
MARGIN, REVENUE = "value_to_date", "revenue"


def curve_of(ask: Asker, person: Person, amount: str) -> Curve:
    """Return the cumulative share of an amount by customer, the largest first."""
    reach = within(person)
    asked = _BINS.format(amount=amount, reach=reach.sql)
    bins = sorted(ask.added_up(asked, reach.parameters, keys=2), reverse=True)
    counts = [int(count) for _, _, count, _ in bins]
    sums = [float(total) for _, _, _, total in bins]
    customers, total = sum(counts), sum(sums)
    return Curve(
        customer_share=np.array([0.0, *accumulate(counts)]) / max(customers, 1),
        amount_share=np.array([0.0, *accumulate(sums)]) / total if total > 0 else np.empty(0),
        total=total,
        gains=sum(each for each in sums if each > 0),
        losing=sum(int(count) for side, _, count, _ in bins if side < 0),
        customers=customers,
    )


def gini_of(curve: Curve) -> float:
    """Return how unequally an amount is made: 0 if all make the same, 1 if one makes all.

    Above 1 where some take away what others make.
    """
    # Twice the area between the curve, which begins with the largest, and the diagonal.
    return float(2 * np.trapezoid(curve.amount_share, curve.customer_share) - 1)


def share_that_makes(curve: Curve, amount_share: float) -> float:
    """Return the share of customers, from the largest down, that makes a share of the amount."""
    reached = int(np.argmax(curve.amount_share >= amount_share))
    ends = slice(reached - 1, reached + 1)
    return float(np.interp(amount_share, curve.amount_share[ends], curve.customer_share[ends]))
