"""What is each customer's own in holding contracts: hidden, and given at birth."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.subscriptions import Subscriptions
from quilate.simulator.world.setting import Setting

#: Nobody pays every invoice late.
_LATEST_PAYER = 0.95


@dataclass(frozen=True)
class Subscribers:
    """The hidden traits of everybody who may hold contracts.

    Attributes
    ----------
    contracted
        (n,) Whether they hold contracts at all.
    kind
        (n,) 0 for a person, 1 for an organisation.
    endings_per_month
        (n,) How many times a month they would end a contract that does not bind.
    appetite
        (n,) How readily they take further plans, beside the others.
    late_share
        (n,) Probability that they pay an invoice late.
    """

    contracted: Flags
    kind: Integers
    endings_per_month: Floats
    appetite: Floats
    late_share: Floats


def drawn_subscribers(setting: Setting, spec: Subscriptions) -> Subscribers:
    """Draw the traits of a population."""
    chance, population = setting.chance, setting.population
    everybody = population.everybody
    # The same number decides who buys without a contract, from the other end: where the two
    # shares add up to 1, everybody does one or the other.
    without = chance.uniform("buys", everybody)
    ending = spec.ending.rate_per_year.quantile(chance.uniform("contract.ending", everybody))
    late = spec.paying.late_share.quantile(chance.uniform("invoice.lateness", everybody))
    appetite = spec.appetite.quantile(chance.uniform("contract.appetite", everybody))
    return Subscribers(
        contracted=without >= 1 - spec.share,
        kind=population.organisation.astype(np.int64),
        endings_per_month=np.maximum(ending, 0.0) / 12,
        appetite=np.maximum(appetite, 0.0),
        late_share=np.clip(late, 0.0, _LATEST_PAYER),
    )
