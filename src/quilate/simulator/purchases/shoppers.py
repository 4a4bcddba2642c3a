"""What is each customer's own in buying: hidden, and given at birth."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.purchases import Purchases
from quilate.simulator.draws import settled, spread_over
from quilate.simulator.purchases.catalogue import TASTES
from quilate.simulator.world.days import DAYS_PER_YEAR
from quilate.simulator.world.setting import Setting


@dataclass(frozen=True)
class Shoppers:
    """The hidden traits of everybody who may buy.

    Attributes
    ----------
    buys
        (n,) Whether they buy without a contract at all.
    orders_per_day
        (n,) In an average week without promotions; 0 for those who come once.
    shape
        (n,) How punctually: shape of the waiting time.
    growth_per_year
        (n,) By how much their rate grows each year.
    basket
        (n,) How large their baskets are, beside the others'.
    temper, taste, favourite, channel
        (n,) How they take promotions, how dear they buy, what they buy most, and where.
    """

    buys: Flags
    orders_per_day: Floats
    shape: Integers
    growth_per_year: Floats
    basket: Floats
    temper: Integers
    taste: Integers
    favourite: Integers
    channel: Integers

    def wants(self, who: Integers, purchases: Purchases) -> Floats:
        """(m, categories) Return the probability that a line of each is of each category."""
        shares = np.array([category.share for category in purchases.categories])
        shares = shares / shares.sum()
        # P(c) = (1 − f)·share + f·[c is the favourite]
        wants = np.tile((1 - purchases.favourite_share) * shares, (len(who), 1))
        wants[np.arange(len(who)), self.favourite[who]] += purchases.favourite_share
        return wants


def drawn_shoppers(setting: Setting, purchases: Purchases, passing: Flags) -> Shoppers:
    """Draw the buying traits of a population."""
    chance, population = setting.chance, setting.population
    everybody = population.everybody

    def kind(purpose: str, shares: list[float]) -> Integers:
        return spread_over(chance.uniform(purpose, everybody), np.array(shares))

    regularity = kind("regularity", [part.share for part in purchases.regularity])
    growing = chance.happens("growing", everybody, purchases.growing_share)
    rate = purchases.rate_per_year.quantile(population.eagerness) / DAYS_PER_YEAR
    basket = population.leaning(chance, "basket", purchases.basket_correlation_with_rate)
    return Shoppers(
        buys=chance.happens("buys", everybody, purchases.share),
        orders_per_day=np.where(passing, 0.0, rate),
        shape=np.array([part.shape for part in purchases.regularity])[regularity],
        growth_per_year=np.where(growing, purchases.growth_per_year, 0.0),
        basket=settled(purchases.basket.quantile(basket)),
        temper=kind("temper", [temper.share for temper in purchases.tempers]),
        taste=kind("taste", [1.0] * TASTES),
        favourite=kind("favourite", [category.share for category in purchases.categories]),
        channel=kind("channel", [channel.share for channel in purchases.channels]),
    )
