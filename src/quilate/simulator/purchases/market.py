"""What moves everybody's buying: the season, the week, promotions, prices, changes of regime."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.purchases import Purchases, Temper
from quilate.simulator.purchases.shoppers import Shoppers
from quilate.simulator.relation.regimes import Regimes
from quilate.simulator.world.setting import Setting

#: What a promotion brought forward is missed in so many days after it.
_LULL_DAYS = 28


@dataclass(frozen=True)
class Market:
    """The days of a company's trade.

    Attributes
    ----------
    pace
        (moods, days) How much sooner people of each mood buy on each day. A mood is a temper
        together with the changes of regime that touch a customer.
    discount
        (days,) The share of the list price that is cut.
    price_level, cost_level
        (days,) Beside the first day's.
    """

    pace: Floats
    discount: Floats
    price_level: Floats
    cost_level: Floats


def opened(setting: Setting, purchases: Purchases, regimes: Regimes) -> Market:
    """Return the market of a company over all its days."""
    days = setting.days
    price_level = np.ones(days.count)
    for rise in purchases.price_rises:
        price_level[days.dates >= np.datetime64(rise.day, "D")] *= 1 + rise.by
    discount = np.zeros(days.count)
    for promotion in purchases.promotions:
        inside = days.within_each_year(promotion.starts, promotion.days)
        discount[inside] = np.maximum(discount[inside], promotion.discount)
    common = (
        days.seasonal(purchases.months)
        * days.weekly(purchases.weekdays)
        * (1 + purchases.trend_per_year) ** days.years
        * price_level**purchases.price_elasticity
    )
    tempers = [_tempered(temper, discount > 0) for temper in purchases.tempers]
    return Market(
        pace=np.stack(
            [common * temper * change for change in regimes.purchase_factor for temper in tempers]
        ),
        discount=discount,
        price_level=price_level,
        cost_level=(1 + purchases.cost_inflation_per_year) ** days.years,
    )


def moods(shoppers: Shoppers, regimes: Regimes, purchases: Purchases) -> Integers:
    """(n,) Return the row of the market's pace for each customer."""
    return shoppers.temper + len(purchases.tempers) * regimes.circle


def _tempered(temper: Temper, promoted: Flags) -> Floats:
    """(days,) Return the pace of a temper through promotions and the lulls after them."""
    pace = np.where(promoted, temper.promotion_factor, temper.outside_factor)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], promoted.astype(int), [0]])))
    for start, end in edges.reshape(-1, 2):
        added = (temper.promotion_factor - temper.outside_factor) * (end - start)
        missed = temper.brought_forward * added / _LULL_DAYS
        lull = slice(end, end + _LULL_DAYS)
        pace[lull] = np.where(promoted[lull], pace[lull], np.maximum(pace[lull] - missed, 0.0))
    return pace
