"""The plans and families of a company, as arrays; persons are kind 0, organisations kind 1."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.subscriptions import Balance, Plan, Subscriptions, Usage
from quilate.simulator.draws import LogNormal

#: What plans without usage, and without a balance, use and hold.
_NOTHING_USED = Usage(
    unit="",
    included=0,
    typical=LogNormal(law="lognormal", median=1e-9, sigma=0),
    sigma=0,
    price=0,
)
_NOTHING_HELD = Balance(amount=LogNormal(law="lognormal", median=1e-9, sigma=0), spread_per_year=0)
#: The term of a contract that never runs its course.
_ENDLESS_MONTHS = 100_000


@dataclass(frozen=True)
class Tariff:
    """What may be taken, by position.

    Attributes
    ----------
    names, family
        (plans,) What each is called, and its family.
    price, cost
        (plans,) Of a month of a line, on the first day.
    discount, discount_months
        (plans,) What is cut from the price of the first months, and how many they are.
    usage, balance
        (plans,) Their laws.
    taken
        (kinds, plans) Share of a kind's contracts of a family that are of each plan.
    offered
        (kinds, families) Whether a kind may take a family.
    extra_lines
        (kinds, families) Mean lines more than one.
    term_months
        (families,) When a contract has run its course.
    """

    names: Texts
    family: Integers
    price: Floats
    cost: Floats
    discount: Floats
    discount_months: Integers
    usage: list[Usage]
    balance: list[Balance]
    taken: Floats
    offered: Floats
    extra_lines: Floats
    term_months: Integers

    def of_family(self, family: int) -> Integers:
        """Return the positions of a family's plans."""
        plans: Integers = np.flatnonzero(self.family == family)
        return plans


def printed(spec: Subscriptions) -> Tariff:
    """Return the tariff of a company."""
    plans, families = spec.plans, spec.families
    names = [family.name for family in families]
    family = np.array([names.index(plan.family) for plan in plans])
    taken, offered = _shares(plans, family, len(families))
    return Tariff(
        names=np.array([plan.name for plan in plans], dtype=object),
        family=family,
        price=np.array([plan.price_per_month for plan in plans]),
        cost=np.array([plan.cost_per_month for plan in plans]),
        discount=np.array([plan.discount for plan in plans]),
        discount_months=np.array([plan.discount_months for plan in plans]),
        usage=[plan.usage or _NOTHING_USED for plan in plans],
        balance=[plan.balance or _NOTHING_HELD for plan in plans],
        taken=taken,
        offered=offered,
        extra_lines=np.array(
            [
                [part.extra_lines for part in families],
                [part.organisation_extra_lines for part in families],
            ]
        ),
        term_months=np.array([part.term_months or _ENDLESS_MONTHS for part in families]),
    )


def _shares(plans: list[Plan], family: Integers, families: int) -> tuple[Floats, Floats]:
    weights = np.array([[plan.persons for plan in plans], [plan.organisations for plan in plans]])
    whole = np.stack([weights[:, family == each].sum(axis=1) for each in range(families)], axis=1)
    return weights / np.maximum(whole[:, family], 1e-12), (whole > 0).astype(float)
