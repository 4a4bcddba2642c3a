"""Ways in which the months to come of contracts may go, all equally probable."""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from quilate.clv.contracts.months import Integers
from quilate.clv.contracts.outlook import ContractOutlook
from quilate.clv.estimator import Floats

#: Ways that are looked at. Not by chance: the same contract has the same ways every time.
WAYS = 200
#: Draws of one contract are gone through in steps of these through those of the other; without a
#: common factor with the number of ways, so that each is met once.
STRIDES = np.array([77, 123, 61, 139, 31, 169, 17, 183, 91, 109])


@dataclass(frozen=True)
class ContractWays:
    """Ways in which contracts may go, and those of the customers who hold them.

    Attributes
    ----------
    customers
        (holders,) Whose contracts they are, ascending.
    money
        (holders, ways) What they leave, worth today.
    months
        (holders, ways) Months in which one or more of them run, the first included.
    """

    customers: Integers
    money: Floats
    months: Integers

    @classmethod
    def of(
        cls,
        outlook: ContractOutlook,
        customer: Integers,
        *,
        deviations: Floats,
        together: float,
        level_spread: float,
    ) -> "ContractWays":
        """Return the ways of contracts in the order of their customers.

        Parameters
        ----------
        customer
            (contracts,) Whose each is, ascending.
        deviations
            What single contracts leave beside what is expected, as shares of what they charge.
        together
            Share of the ways in which the contracts of a customer end together.
        level_spread
            Standard deviation of the log of how readily all leave.
        """
        customers, first = np.unique(customer, return_index=True)
        turn = np.arange(len(customer)) - np.repeat(first, np.diff([*first, len(customer)]))
        chance = (_orders(together)[turn % len(STRIDES)] + 0.5) / WAYS
        # T = how many months it is still there: S(t)^e^(σz) > u
        chance **= 1 / _levels(level_spread)
        months = np.zeros(chance.shape, dtype=np.int64)
        paid = np.zeros(chance.shape)
        for column in range(outlook.alive.shape[1]):
            there = outlook.alive[:, column, None] > chance
            months += there
            paid += there * outlook.discount[:, column, None]
        margin = outlook.margin[:, None] + outlook.amount[:, None] * _spread(deviations)
        money = np.add.reduceat(margin * paid, first, axis=0)
        return cls(customers, money, np.maximum.reduceat(months, first, axis=0))


def _orders(together: float) -> Integers:
    """Return the orders in which the ways of a customer's first, second… contract are met."""
    orders = (np.arange(WAYS) * STRIDES[:, None] + STRIDES[:, None]) % WAYS
    common = np.arange(WAYS) * 7 % WAYS < round(together * WAYS)
    # Where they go together they go as the first does; the rest is met in its own order.
    for order in orders[1:]:
        taken = orders[0][common]
        order[~common] = order[~np.isin(order, taken)]
        order[common] = taken
    return np.asarray(orders)


def _spread(deviations: Floats) -> Floats:
    order = np.arange(WAYS) * 129 % WAYS
    return np.quantile(deviations, (order + 0.5) / WAYS)


def _levels(level_spread: float) -> Floats:
    """Return by how much more, or less, readily everybody leaves."""
    order = np.arange(WAYS) * 47 % WAYS
    return np.asarray(np.exp(level_spread * ndtri((order + 0.5) / WAYS)))
