"""Customers buy, and bring some of it back."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.purchases import Purchases
from quilate.simulator.draws import settled
from quilate.simulator.draws.laws import waiting
from quilate.simulator.purchases.catalogue import stocked
from quilate.simulator.purchases.coming_back import ComingBack
from quilate.simulator.purchases.market import moods, opened
from quilate.simulator.purchases.order_margin import order_margin
from quilate.simulator.purchases.renewals import expected_renewals
from quilate.simulator.purchases.shoppers import drawn_shoppers
from quilate.simulator.purchases.till import Till
from quilate.simulator.relation import Relation
from quilate.simulator.response import Response
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.days import DAYS_PER_YEAR
from quilate.simulator.world.events import Events
from quilate.simulator.world.prospect import Prospect
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting


class Purchasing(Scene):
    """Who buys today, and what.

    Every customer has a clock that runs at their own pace: faster in their season and in a
    promotion, slower after it. When it has run for as long as was drawn, they buy, and the next
    wait is drawn. (A renewal process in operational time: unlike the models that will look at
    it, it may have a memory.)

    Attributes
    ----------
    waited, wait
        (n,) How long the clock has run since the last order, and how long it will: in mean waits.
    orders
        (n,) Orders so far.
    """

    def __init__(
        self, setting: Setting, purchases: Purchases, relation: Relation, response: Response
    ) -> None:
        self.setting, self.purchases = setting, purchases
        self._relation, self._response = relation, response
        self.shoppers = drawn_shoppers(setting, purchases, relation.bond.passing)
        self.market = opened(setting, purchases, relation.regimes)
        self.till = Till(
            purchases,
            setting.chance,
            self.shoppers,
            stocked(purchases, setting.chance),
            self.market,
        )
        self.mood = moods(self.shoppers, relation.regimes, purchases)
        n = len(setting.population.everybody)
        self.waited, self.wait = np.zeros(n), np.full(n, np.inf)
        self.orders = np.zeros(n, dtype=np.int64)
        self._growing = np.flatnonzero(self.shoppers.growth_per_year)
        self._orders_in_all = 0
        self._coming_back = ComingBack()

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Let the clocks run for a day, and those whose time has come buy."""
        self.waited += np.where(self._relation.present, self.pace(day), 0.0)
        # Who joins a shop does so by buying.
        joining = self._relation.joined_on == day
        due = joining | (self.waited >= self.wait)
        buyers = np.flatnonzero(due & self.shoppers.buys & self._relation.present)
        self._sell(buyers, day, events)
        self._take_back(day, events)

    def expected_margin(self, prospect: Prospect) -> Floats:
        """(m,) Return the margin that purchases are expected to leave.

        The orders expected in each stretch of days, by the renewal function of the customer's
        clock, times the probability of being a customer then, times the mean margin of an order.
        """
        margin = order_margin(self.till, self.mood[prospect.who], prospect)
        stretches = self._expected_orders(prospect) * prospect.present * margin
        total: Floats = stretches.sum(axis=1)
        return total

    def pace(self, day: int) -> Floats:
        """(n,) Return how far each customer's clock runs on a day, in mean waits."""
        pace: Floats = (
            self.shoppers.orders_per_day * self.market.pace[self.mood, day] * self._response.lift()
        )
        pace[self._growing] *= self.growth(day, self._growing)
        return pace

    def growth(self, day: float, who: Integers) -> Floats:
        """(m,) Return by how much each account has grown since it joined."""
        years = np.maximum(day - self._relation.joined_on[who], 0) / DAYS_PER_YEAR
        grown = (1 + self.shoppers.growth_per_year[who]) ** years
        return settled(np.minimum(grown, self.purchases.growth_limit))

    def _expected_orders(self, prospect: Prospect) -> Floats:
        """(m, stretches) Return the orders of each stretch, were they customers throughout."""
        who = prospect.who
        pace = prospect.sums(self.market.pace)[self.mood[who]]
        growth = np.stack([self.growth(day, who) for day in prospect.middles], axis=1)
        run = self.shoppers.orders_per_day[who, None] * pace * growth * prospect.lift
        clock = np.concatenate([np.zeros((len(who), 1)), np.cumsum(run, axis=1)], axis=1)
        by_then = expected_renewals(self.shoppers.shape[who], self.waited[who], clock)
        # The clock of somebody who has never bought does not run.
        return np.where(self.orders[who, None] > 0, np.diff(by_then, axis=1), 0.0)

    def _sell(self, buyers: Integers, day: int, events: Events) -> None:
        if not len(buyers):
            return
        # What the clock has run too far counts for the next order.
        over = np.where(self.orders[buyers] > 0, self.waited[buyers] - self.wait[buyers], 0.0)
        self.orders[buyers] += 1
        share = self.setting.chance.uniform("order.wait", buyers, self.orders[buyers])
        self.wait[buyers] = waiting(share, self.shoppers.shape[buyers])
        self.waited[buyers] = over
        numbers = self._orders_in_all + np.arange(len(buyers)) + 1
        self._orders_in_all += len(buyers)
        times, coupon = self.orders[buyers], self._response.coupon(buyers, day)
        basket = self.till.ring_up(buyers, numbers, times, day, coupon)
        basket.record(day, events)
        returned, days = basket.returned(self.setting.chance, self.purchases)
        self._coming_back.add(returned, day + days)

    def _take_back(self, day: int, events: Events) -> None:
        if lines := self._coming_back.take(day):
            lines.of(self._relation.present[lines.customer]).record_return(day, events)
