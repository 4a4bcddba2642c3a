"""What a buyer puts in the basket, and what it comes to."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.purchases import Purchases
from quilate.simulator.draws import Chance, settled, spread_over
from quilate.simulator.purchases.basket import MOST_LINES, Basket
from quilate.simulator.purchases.catalogue import Catalogue
from quilate.simulator.purchases.market import Market
from quilate.simulator.purchases.shoppers import Shoppers

#: Nor does a line hold more units.
MOST_UNITS = 500


@dataclass(frozen=True)
class Till:
    """Where orders are made up, line by line."""

    purchases: Purchases
    chance: Chance
    shoppers: Shoppers
    catalogue: Catalogue
    market: Market

    def ring_up(
        self, buyers: Integers, orders: Integers, times: Integers, day: int, coupon: Floats
    ) -> Basket:
        """Return the lines of a day's orders.

        What is put in the basket belongs to the customer's first, second… order, whenever that
        is: who is made to come sooner buys what they would have bought later.

        Parameters
        ----------
        buyers, orders, times
            (m,) Who buys, the numbers of their orders, and how manieth of their own each is.
        coupon
            (m,) The discount that each buyer holds; the better of it and the day's applies.
        """
        lines = 1 + np.minimum(
            self._more("order.lines", buyers, times, self.purchases.extra_lines), MOST_LINES - 1
        )
        place = np.repeat(np.arange(len(buyers)), lines)
        line = np.arange(len(place)) - np.repeat(np.cumsum(lines) - lines, lines) + 1
        customer = buyers[place]
        occasion = times[place] * (MOST_LINES + 1) + line
        category, product, units = self._picked(customer, occasion)
        channel = self._channel(buyers, times)[place]
        # What a line comes to is made of the price that is written on it, to the cent.
        price = np.round(self.catalogue.price[product] * self.market.price_level[day] * 100)
        discount = np.maximum(coupon, self.market.discount[day])[place]
        amount = np.round(units * price * (1 - discount)).astype(np.int64)
        cost = units * self.catalogue.cost[product] * self.market.cost_level[day]
        return Basket(
            order=orders[place],
            line=line,
            occasion=occasion,
            customer=customer,
            product=product + 1,
            category=_texts([part.name for part in self.purchases.categories])[category],
            channel=_texts([part.name for part in self.purchases.channels])[channel],
            units=units,
            unit_price=price.astype(np.int64),
            discount=discount,
            amount=amount,
            cost=np.round(cost * 100).astype(np.int64),
            variable_cost=self._variable_cost(channel, line, amount),
        )

    def _picked(
        self, customer: Integers, occasion: Integers
    ) -> tuple[Integers, Integers, Integers]:
        """Return the category, the product and the units of each line."""
        keeps = self.chance.happens(
            "line.favourite", customer, self.purchases.favourite_share, occasion
        )
        shares = np.array([category.share for category in self.purchases.categories])
        other = spread_over(self.chance.uniform("line.category", customer, occasion), shares)
        category = np.where(keeps, self.shoppers.favourite[customer], other)
        product = self.catalogue.picked(
            category,
            self.shoppers.taste[customer],
            self.chance.uniform("line.product", customer, occasion),
        )
        extra = np.array([category.extra_units for category in self.purchases.categories])
        more = self._more("line.units", customer, occasion, extra[category])
        return category, product, 1 + np.minimum(more, MOST_UNITS - 1)

    def _more(
        self, purpose: str, customer: Integers, occasion: Integers | int, mean: Floats | float
    ) -> Integers:
        """Return how many more than one: a geometric number, larger for large baskets."""
        mean = np.maximum(mean * self.shoppers.basket[customer], 1e-9)
        # P(X ≥ k) = (m / (1 + m))^k  ⇒  X = ⌊ln u / ln(m / (1 + m))⌋
        share = self.chance.uniform(purpose, customer, occasion)
        number: Integers = settled(np.log(share) / np.log(mean / (1 + mean))).astype(np.int64)
        return number

    def _channel(self, buyers: Integers, times: Integers) -> Integers:
        shares = np.array([channel.share for channel in self.purchases.channels])
        other = spread_over(self.chance.uniform("order.channel", buyers, times), shares)
        loyal = self.chance.happens("order.loyal", buyers, self.purchases.channel_loyalty, times)
        return np.where(loyal, self.shoppers.channel[buyers], other)

    def _variable_cost(self, channel: Integers, line: Integers, amount: Integers) -> Integers:
        """Return what it costs to sell each line; an order's own cost stands on its first."""
        each = np.array([round(part.cost_per_order * 100) for part in self.purchases.channels])
        share = np.array([part.cost_share for part in self.purchases.channels])
        cost = np.where(line == 1, each[channel], 0) + np.round(amount * share[channel])
        whole: Integers = cost.astype(np.int64)
        return whole


def _texts(names: list[str]) -> Texts:
    return np.array(names, dtype=object)
