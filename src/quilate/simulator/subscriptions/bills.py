"""What a month of a contract comes to."""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr, ndtri

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.draws import Chance, settled
from quilate.simulator.subscriptions.book import Contracts
from quilate.simulator.subscriptions.tariff import Tariff

#: More months than any contract lasts: occasions of two contracts do not meet.
_MONTHS = 4096


@dataclass(frozen=True)
class Bills:
    """The months of some contracts, one row each, in cents.

    Attributes
    ----------
    used
        (c,) Units that were used in the month gone by.
    price, discount
        (c,) Of the month to come: what the tariff says, and what is cut from it.
    overage
        (c,) What the units beyond the included ones cost.
    interest
        (c,) What the balance earned; it is not invoiced.
    cost
        (c,) What the month to come costs.
    """

    used: Floats
    price: Integers
    discount: Integers
    overage: Integers
    interest: Integers
    cost: Integers

    @property
    def amount(self) -> Integers:
        """(c,) What is invoiced."""
        return self.price - self.discount + self.overage

    @property
    def margin(self) -> Integers:
        """(c,) What is left of it."""
        return self.amount + self.interest - self.cost


class Prices:
    """What plans cost and earn, for contracts of any age.

    Parameters
    ----------
    tariff
        What may be taken.
    level
        (days,) Of prices, beside the first day's.

    Attributes
    ----------
    loss_share
        (plans,) Share of a balance that is lost if the holder stops paying.
    """

    def __init__(self, tariff: Tariff, level: Floats) -> None:
        self.tariff, self.level = tariff, level
        self._included = np.array([usage.included for usage in tariff.usage])
        self._unit_price = np.array([usage.price for usage in tariff.usage])
        self._sigma = np.array([usage.sigma for usage in tariff.usage])
        self._spread = np.array([balance.spread_per_year for balance in tariff.balance])
        self.loss_share = np.array([balance.loss_share for balance in tariff.balance])
        self._growth = np.array([balance.growth_per_year for balance in tariff.balance])

    def bills(self, contracts: Contracts, day: int, coupon: Floats, chance: Chance) -> Bills:
        """Return the bills of a day.

        Parameters
        ----------
        coupon
            (c,) The discount that each customer holds. It is meant for what they sign today, if it
            is better than the plan's own.
        """
        plan, lines, age = contracts.plan, contracts.lines, contracts.age
        price = _cents(self.tariff.price[plan] * self.level[day] * lines)
        discount = np.maximum(self.introductory(plan, age), np.where(age == 0, coupon, 0.0))
        used = self._used(contracts, chance)
        over = np.maximum(used - self._included[plan] * lines, 0.0) * self._unit_price[plan]
        return Bills(
            used=used,
            price=price,
            discount=np.round(price * discount).astype(np.int64),
            overage=_cents(over),
            interest=_cents(self.interest(plan, contracts.balance, age)),
            cost=_cents(self.tariff.cost[plan] * lines),
        )

    def introductory(self, plan: Integers, age: Integers) -> Floats:
        """Return the discount of contracts of an age."""
        early = age < self.tariff.discount_months[plan]
        return np.where(early, self.tariff.discount[plan], 0.0)

    def interest(self, plan: Integers, balance: Floats, age: Integers) -> Floats:
        """Return what balances earned in the month before an age."""
        earned: Floats = self.held(plan, balance, age) * self._spread[plan] / 12
        return np.where(age > 0, earned, 0.0)

    def held(self, plan: Integers, balance: Floats, age: Integers) -> Floats:
        """Return what balances have become at an age."""
        return settled(balance * (1 + self._growth[plan]) ** (age / 12))

    def expected_overage(self, plan: Integers, typical: Floats, spread: Floats) -> Floats:
        """Return the mean of what a line pays beyond what is included, each month.

        Parameters
        ----------
        typical
            Units of the typical month.
        spread
            Deviation of the logarithm that is not known beside that from month to month.
        """
        sigma = np.maximum(np.sqrt(self._sigma[plan] ** 2 + spread**2), 1e-9)
        included = np.maximum(self._included[plan], 1e-12)
        beyond = np.log(np.maximum(typical, 1e-12) / included) / sigma
        # E[(U − k)⁺] = x·e^(σ²/2)·Φ(d + σ) − k·Φ(d), with d = ln(x / k) / σ
        mean = typical * np.exp(sigma**2 / 2) * ndtr(beyond + sigma) - included * ndtr(beyond)
        overage: Floats = np.maximum(mean, 0.0) * self._unit_price[plan]
        return overage

    def _used(self, contracts: Contracts, chance: Chance) -> Floats:
        """Return the units of the month gone by."""
        occasion = contracts.occasion * _MONTHS + contracts.age
        score = ndtri(chance.uniform("contract.used", contracts.customer, occasion))
        used = contracts.lines * contracts.typical * np.exp(self._sigma[contracts.plan] * score)
        return np.where(contracts.age > 0, np.round(used, 3), 0.0)


def _cents(amount: Floats) -> Integers:
    cents: Integers = np.round(amount * 100).astype(np.int64)
    return cents
