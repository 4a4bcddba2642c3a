"""What contracts that customers do not hold yet will leave, if they take them."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.subscriptions import Subscriptions
from quilate.simulator.subscriptions.bills import Prices
from quilate.simulator.subscriptions.endings import readiness
from quilate.simulator.subscriptions.outlook import Outlook
from quilate.simulator.subscriptions.subscribers import Subscribers


def averages(prices: Prices, ages: int) -> Floats:
    """(4, kinds, families, ages) Average contracts over all that may be chosen.

    In each month of age: the price after the discount, at the first day's level; the overage;
    the interest less the cost; what is lost of the balance if the holder is cut off.
    """
    tariff, age = prices.tariff, np.arange(ages)
    plans = np.arange(len(tariff.names))[:, None]
    usages, balances = tariff.usage, tariff.balance
    balance = np.array([part.amount.median * _mean(part.amount.sigma) for part in balances])
    over = prices.expected_overage(
        plans[:, 0],
        np.array([usage.typical.median for usage in usages]),
        np.array([usage.typical.sigma for usage in usages]),
    )
    interest = prices.interest(plans, balance[:, None], age)
    held = prices.held(plans, balance[:, None], age) * prices.loss_share[plans]

    of_plans = [
        tariff.price[plans] * (1 - prices.introductory(plans, age)),
        over[:, None] * (age > 0),
        interest - tariff.cost[plans],
        held,
    ]
    return np.stack([_over_families(prices, of_plan) for of_plan in of_plans])


def _mean(sigma: float) -> float:
    # A log-normal's mean beside its median.
    return float(np.exp(sigma**2 / 2))


def _over_families(prices: Prices, of_plan: Floats) -> Floats:
    """(kinds, families, ages) Average figures of plans, (plans, ages), over lines and choices."""
    tariff = prices.tariff
    families = tariff.extra_lines.shape[1]
    chosen = tariff.taken[:, :, None] * of_plan
    whole = [chosen[:, tariff.family == each].sum(axis=1) for each in range(families)]
    means: Floats = np.stack(whole, axis=1) * (1 + tariff.extra_lines)[:, :, None]
    return means


def lasting(
    spec: Subscriptions, subscribers: Subscribers, who: Integers, change: Floats, ages: int
) -> Floats:
    """(m, families, ages) Return the probability that new contracts last to each age.

    Parameters
    ----------
    change
        (m,) By how much changes of regime multiply how readily they are ended.
    """
    age = np.arange(ages)
    rate = subscribers.endings_per_month[who] * change
    whole = np.zeros((len(who), len(spec.families), ages))
    for position, family in enumerate(spec.families):
        shares = sum(term.share for term in family.commitments)
        for term in family.commitments:
            for cycle, share in ((term.months, term.renews_share), (0, 1 - term.renews_share)):
                if share:
                    months = readiness(spec.ending, age, np.array(term.months), np.array(cycle)) * (
                        age > 0
                    )
                    wear = np.cumsum(months) * family.ending_factor * term.ending_factor
                    lasts = np.exp(-rate[:, None] * wear)
                    whole[:, position] += share * term.share / shares * lasts
        whole[:, position, (family.term_months or ages) :] = 0.0
    return whole


@dataclass(frozen=True)
class Further:
    """Contracts that some customers may take.

    Attributes
    ----------
    taken
        (m, families, runs) Probability that each family is taken on each day of billing, as far
        as the bond holds and nobody is cut off.
    lasts
        (m, families, ages) From `lasting`.
    kind
        (m,) 0 for a person, 1 for an organisation.
    strain_share
        How much of what goes wrong strains contracts.
    """

    taken: Floats
    lasts: Floats
    kind: Integers
    strain_share: float

    def margin(self, prices: Prices, outlook: Outlook) -> Floats:
        """(m,) Return the margin expected of them."""
        suffered = np.exp(-self.strain_share * outlook.harm)
        there = outlook.bond * outlook.inside * suffered
        cut_off = outlook.bond * suffered * outlook.cut_off[:, 1:]
        # What harm has been suffered before a contract is signed does not count against it.
        signed = self.taken / suffered[:, None]
        runs, margin = self.taken.shape[2], np.zeros(len(self.kind))
        average = averages(prices, runs)
        for age in range(runs):
            coupon = outlook.coupon if age == 0 else 0.0
            # By what each of a contract's sums is multiplied in a month.
            paid = there * outlook.kept
            weights = np.stack(
                [
                    paid * prices.level[outlook.days] * (1 - coupon),
                    paid,
                    there * outlook.billed,
                    -cut_off,
                ]
            )
            count = np.einsum("mfr,smr->smf", signed[:, :, : runs - age], weights[:, :, age:])
            each = (count * average[..., age][:, self.kind]).sum(axis=0)
            margin += (each * self.lasts[:, :, age]).sum(axis=1)
        return margin
