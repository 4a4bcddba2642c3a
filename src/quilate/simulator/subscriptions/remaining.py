"""What the contracts that customers hold will still leave."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.subscriptions.bills import Prices
from quilate.simulator.subscriptions.book import Book
from quilate.simulator.subscriptions.outlook import Outlook


@dataclass(frozen=True)
class Remaining:
    """The live contracts of some customers.

    Attributes
    ----------
    place
        (c,) The place of each one's customer in the outlook.
    rows
        (c,) Its row in the book.
    age
        (c, runs) Months since it started, on the days of billing.
    alive
        (c, runs) Probability that it has not been ended by its holder.
    """

    place: Integers
    rows: Integers
    age: Integers
    alive: Floats

    def some_alive(self, customers: int) -> Floats:
        """(m, runs) Return the probability that one or more of a customer's are alive."""
        none = np.ones((customers, self.alive.shape[1]))
        np.multiply.at(none, self.place, 1 - self.alive)
        return 1 - none

    def margin(self, book: Book, prices: Prices, outlook: Outlook) -> Floats:
        """(m,) Return the margin expected of them."""
        plan, lines = book.plan[self.rows, None], book.lines[self.rows, None]
        balance, place = book.balance[self.rows, None], self.place
        cut = prices.introductory(plan, self.age)
        price = prices.tariff.price[plan] * prices.level[outlook.days[place]] * (1 - cut)
        typical = book.typical[self.rows, None]
        over = prices.expected_overage(plan, typical, np.zeros_like(typical))
        paid = lines * (price + np.where(self.age > 0, over, 0.0)) * outlook.kept[place]
        rest = prices.interest(plan, balance, self.age) - prices.tariff.cost[plan] * lines
        holds = self.alive * (outlook.bond * outlook.inside)[place]
        margin = (holds * (paid + rest * outlook.billed[place])).sum(axis=1)
        margin -= self._balances_lost(prices, plan, balance, outlook)
        whole: Floats = np.bincount(place, margin, minlength=len(outlook.days)).astype(float)
        return whole

    def _balances_lost(
        self, prices: Prices, plan: Integers, balance: Floats, outlook: Outlook
    ) -> Floats:
        """(c,) Return what is expected to be lost of balances by holders who stop paying."""
        held = np.concatenate(
            [
                np.ones((len(plan), 1)),
                self.alive * outlook.bond[self.place],
            ],
            axis=1,
        )
        age = np.concatenate([self.age[:, :1] - 1, self.age], axis=1)
        loss = prices.held(plan, balance, age) * prices.loss_share[plan]
        lost: Floats = (held * outlook.cut_off[self.place] * loss).sum(axis=1)
        return lost
