"""The mean margin of an order: an expectation over all that a basket may hold."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.purchases.basket import MOST_LINES
from quilate.simulator.purchases.till import MOST_UNITS, Till
from quilate.simulator.world.prospect import Prospect


def order_margin(till: Till, mood: Integers, prospect: Prospect) -> Floats:
    """Return the mean margin of an order of each customer in each stretch of days.

    Parameters
    ----------
    till
        Where orders are made up.
    mood
        (m,) The mood of the market that each customer of the prospect is in.

    Returns
    -------
    (m, stretches) In the company's currency.
    """
    who, spec = prospect.who, till.purchases
    taste, basket = till.shoppers.taste[who], till.shoppers.basket[who]
    wants = till.shoppers.wants(who, spec)
    returned = np.array([category.returned_share for category in spec.categories])
    return_cost = np.array([category.return_cost for category in spec.categories])
    extra_units = np.array([category.extra_units for category in spec.categories])
    # Units of a category on a line: P(category) · (1 + E[more])
    units = wants * (1 + _expected_more(extra_units * basket[:, None], MOST_UNITS - 1))
    per_order, per_money = _selling_costs(till, who)
    # Of a line at the first day's prices: sold and kept, less what selling costs, less the goods
    sold = units * till.catalogue.mean_price[taste] * (1 - returned - per_money[:, None])
    goods = units * till.catalogue.mean_cost[taste] * (1 - returned)
    a_line = sold.sum(axis=1, keepdims=True) * _paid_level(till, mood, prospect)
    a_line = a_line - goods.sum(axis=1, keepdims=True) * prospect.means(till.market.cost_level)
    a_line -= (wants * returned * return_cost).sum(axis=1, keepdims=True)
    lines = 1 + _expected_more(spec.extra_lines * basket, MOST_LINES - 1)
    margin: Floats = lines[:, None] * a_line - per_order[:, None]
    return margin


def _expected_more(mean: Floats, most: int) -> Floats:
    """Return the mean of a geometric number of a given mean, if no more than so many fit."""
    # E[min(X, K)] = Σ₁..ₖ P(X ≥ k) = m · (1 − (m / (1 + m))^K)
    expected: Floats = mean * (1 - (mean / (1 + mean)) ** most)
    return expected


def _paid_level(till: Till, mood: Integers, prospect: Prospect) -> Floats:
    """(m, stretches) Return what is paid, beside the list prices of the first day."""
    market = till.market
    paid = prospect.sums(market.pace * market.price_level * (1 - market.discount))
    usual = (paid / np.maximum(prospect.sums(market.pace), 1e-12))[mood]
    # The better of a coupon and the day's own discount
    return np.minimum(usual, prospect.means(market.price_level) * (1 - prospect.coupon))


def _selling_costs(till: Till, who: Integers) -> tuple[Floats, Floats]:
    """(m,) Return the mean cost of selling an order, and as a share of what is paid."""
    channels, loyalty = till.purchases.channels, till.purchases.channel_loyalty
    shares = np.array([channel.share for channel in channels])
    own = till.shoppers.channel[who]

    def mean(costs: list[float]) -> Floats:
        # Loyal orders go over the customer's own channel, the others over any.
        cost = np.array(costs)
        mixed: Floats = loyalty * cost[own] + (1 - loyalty) * float(cost @ shares / shares.sum())
        return mixed

    return (
        mean([channel.cost_per_order for channel in channels]),
        mean([channel.cost_share for channel in channels]),
    )
