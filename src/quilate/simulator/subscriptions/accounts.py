"""The state of every customer's contracts, billing and debts."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.subscriptions import Subscriptions
from quilate.simulator.relation import NEVER, Relation
from quilate.simulator.subscriptions.bill_days import bill_days
from quilate.simulator.subscriptions.bills import Prices
from quilate.simulator.subscriptions.book import Book
from quilate.simulator.subscriptions.endings import readiness
from quilate.simulator.subscriptions.receivables import Receivables
from quilate.simulator.subscriptions.subscribers import drawn_subscribers
from quilate.simulator.subscriptions.taking import Taking
from quilate.simulator.subscriptions.tariff import printed
from quilate.simulator.world.setting import Setting


class Accounts:
    """What there is to know of contracts on a day, hidden or not.

    Attributes
    ----------
    book
        All contracts.
    receivables
        What is owed.
    billing_day
        (n,) The day of the month on which a customer is billed.
    billed_on, next_bill_on
        (n,) Days of the last and the next billing; `NEVER` for those who hold no contract.
    runs
        (n,) How many times they have been billed.
    """

    def __init__(self, setting: Setting, spec: Subscriptions, relation: Relation) -> None:
        n = len(setting.population.everybody)
        self.spec, self.relation = spec, relation
        self.tariff = printed(spec)
        self.subscribers = drawn_subscribers(setting, spec)
        self.taking = Taking(spec, self.tariff, self.subscribers, setting.chance)
        longest = max(term.months for family in spec.families for term in family.commitments)
        self.days = bill_days(setting.days, longest)
        self.prices = Prices(self.tariff, _price_level(setting, spec))
        self.receivables = Receivables(spec.paying, self.subscribers, setting.chance)
        self.book = Book(n, len(spec.families))
        self.billing_day = np.ones(n, dtype=np.int64)
        self.billed_on, self.next_bill_on = np.full(n, NEVER), np.full(n, NEVER)
        self.runs = np.zeros(n, dtype=np.int64)

    def wear(self, rows: Integers, age: Integers, days: Integers) -> Floats:
        """(c, runs) Return the strain that the months before days of billing put on contracts.

        Parameters
        ----------
        rows
            (c,) Contracts.
        age, days
            (c, runs) The age of each on days of billing, the first of them the next.
        """
        who = self.book.customer[rows]
        before = np.concatenate([self.billed_on[who, None], days[:, :-1]], axis=1)
        months = readiness(
            self.spec.ending,
            age,
            self.book.commitment[rows, None],
            self.book.cycle[rows, None],
            rise=self.prices.level[days] / self.prices.level[before] - 1,
        )
        rate = self.subscribers.endings_per_month[who] * self.book.ending_factor[rows]
        strain: Floats = rate[:, None] * self.change(who[:, None], days) * months
        return strain

    def change(self, who: Integers, days: Integers | int) -> Floats:
        """Return by how much regimes multiply how readily customers end contracts on days."""
        regimes = self.relation.regimes
        change: Floats = regimes.departure_factor[regimes.circle[who], days]
        return change

    def strain(self, rows: Integers) -> Floats:
        """(c,) Return all that contracts have suffered, of themselves and of what went wrong."""
        harm = self.relation.strain[self.book.customer[rows]] - self.book.harm_before[rows]
        suffered: Floats = self.book.strain[rows] + self.spec.ending.strain_share * harm
        return suffered


def _price_level(setting: Setting, spec: Subscriptions) -> Floats:
    """(days,) Return prices beside the first day's."""
    level = np.ones(setting.days.count)
    for rise in spec.price_rises:
        level[setting.days.dates >= np.datetime64(rise.day, "D")] *= 1 + rise.by
    return level
