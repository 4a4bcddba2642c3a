"""Who takes which plan, of what size, bound for how long."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.subscriptions import Subscriptions
from quilate.simulator.draws import Chance, settled, spread_over
from quilate.simulator.draws.laws import waiting
from quilate.simulator.subscriptions.book import Contracts
from quilate.simulator.subscriptions.subscribers import Subscribers
from quilate.simulator.subscriptions.tariff import Tariff


@dataclass(frozen=True)
class Appetites:
    """How many start with what, and take what later, by kind (persons, organisations) and family.

    Attributes
    ----------
    first
        (kinds, families) Share of those who start with each.
    beside
        (kinds, families) Share of those who start with another and take it at once beside.
    later_per_month
        (kinds, families) How many times a month somebody without it would take it.
    """

    first: Floats
    beside: Floats
    later_per_month: Floats


def appetites(spec: Subscriptions, tariff: Tariff) -> Appetites:
    """Return what customers take."""
    first = tariff.offered * [family.first_share for family in spec.families]
    return Appetites(
        first=first / first.sum(axis=1, keepdims=True),
        beside=tariff.offered * [family.beside_share for family in spec.families],
        later_per_month=tariff.offered * [family.later_per_year / 12 for family in spec.families],
    )


class Taking:
    """The choices of customers.

    Parameters
    ----------
    spec, tariff, subscribers, chance
        Of the company.
    """

    def __init__(
        self, spec: Subscriptions, tariff: Tariff, subscribers: Subscribers, chance: Chance
    ) -> None:
        self._spec, self._tariff = spec, tariff
        self._subscribers, self._chance = subscribers, chance
        self.appetites = appetites(spec, tariff)

    def starting(self, customers: Integers, spell: Integers) -> tuple[Integers, Integers]:
        """Return whom of those who join takes which families at once: customers and families.

        Parameters
        ----------
        spell
            (m,) How many times each has come back.
        """
        takes = np.zeros((len(customers), len(self._spec.families)), dtype=bool)
        kind = self._subscribers.kind[customers]
        share = self._chance.uniform("contract.first", customers, spell)
        for each in (0, 1):
            own = np.flatnonzero(kind == each)
            takes[own, spread_over(share[own], self.appetites.first[each])] = True
        for family in range(takes.shape[1]):
            takes[:, family] |= self._chance.happens(
                f"contract.beside.{family}", customers, self.appetites.beside[kind, family], spell
            )
        place, taken = np.nonzero(takes)
        return customers[place], taken

    def later(
        self, customers: Integers, free: Floats, run: Integers, lift: Floats
    ) -> tuple[Integers, Integers]:
        """Return who takes another family this month: customers and families.

        Parameters
        ----------
        free
            (m, families) 1 where a customer has not taken a family yet.
        run
            (m,) How many times each has been billed.
        lift
            (m,) How many times as readily they take it for what was done for them.
        """
        kind = self._subscribers.kind[customers]
        rate = self.appetites.later_per_month[kind] * free
        rate *= (self._subscribers.appetite[customers] * lift)[:, None]
        whole = rate.sum(axis=1)
        # P(one or more) = 1 − e^(−rate)
        chosen = np.flatnonzero(
            self._chance.happens("contract.later", customers, settled(1 - np.exp(-whole)), run)
        )
        edges = np.cumsum(rate[chosen], axis=1) / whole[chosen, None]
        share = self._chance.uniform("contract.which", customers[chosen], run[chosen])
        family = np.minimum((share[:, None] > settled(edges)).sum(axis=1), free.shape[1] - 1)
        return customers[chosen], family

    def signed(
        self, customers: Integers, family: Integers, spell: Integers, day: int, harm: Floats
    ) -> Contracts:
        """Return the contracts of customers who take families on a day."""
        m, families = len(customers), len(self._spec.families)
        occasion = spell * families + family
        plan = self._plan(customers, family, occasion)
        commitment, cycle, ending_factor = self._bound(customers, family, occasion)
        nothing = np.zeros(m)
        usage = self._chance.uniform("contract.usage", customers, occasion)
        balance = self._chance.uniform("contract.balance", customers, occasion)
        lines = self._lines(customers, family, occasion)
        typical, amount = nothing.copy(), nothing.copy()
        for each in np.unique(plan):
            own = plan == each
            typical[own] = self._tariff.usage[each].typical.quantile(usage[own])
            amount[own] = self._tariff.balance[each].amount.quantile(balance[own])
        return Contracts(
            customer=customers,
            family=family,
            plan=plan,
            lines=lines,
            started_on=np.full(m, day),
            occasion=occasion,
            commitment=commitment,
            cycle=cycle,
            ending_factor=ending_factor,
            typical=typical,
            balance=np.round(amount * lines, 2),
            age=np.zeros(m, dtype=np.int64),
            strain=nothing,
            bears=waiting(self._chance.uniform("contract.strength", customers, occasion)),
            survived=nothing,
            harm_before=harm,
            live=np.ones(m, dtype=bool),
        )

    def _plan(self, customers: Integers, family: Integers, occasion: Integers) -> Integers:
        plan = np.zeros(len(customers), dtype=np.int64)
        share = self._chance.uniform("contract.plan", customers, occasion)
        kind = self._subscribers.kind[customers]
        for each in np.unique(family):
            plans = self._tariff.of_family(each)
            for which in np.unique(kind[family == each]):
                own = (family == each) & (kind == which)
                plan[own] = plans[spread_over(share[own], self._tariff.taken[which, plans])]
        return plan

    def _bound(
        self, customers: Integers, family: Integers, occasion: Integers
    ) -> tuple[Integers, Integers, Floats]:
        """Return the months of commitment, after how many it binds again, and the readiness."""
        commitment, cycle = np.zeros_like(customers), np.zeros_like(customers)
        factor = np.ones(len(customers))
        share = self._chance.uniform("contract.commitment", customers, occasion)
        again = self._chance.uniform("contract.renews", customers, occasion)
        for each in np.unique(family):
            part, own = self._spec.families[each], family == each
            which = spread_over(share[own], np.array([term.share for term in part.commitments]))
            commitment[own] = np.array([term.months for term in part.commitments])[which]
            renews = np.array([term.renews_share for term in part.commitments])[which]
            cycle[own] = np.where(again[own] < renews, commitment[own], 0)
            readily = np.array([term.ending_factor for term in part.commitments])[which]
            factor[own] = part.ending_factor * readily
        return commitment, cycle, factor

    def _lines(self, customers: Integers, family: Integers, occasion: Integers) -> Integers:
        """Return how many lines: one, and a geometric number more."""
        mean = self._tariff.extra_lines[self._subscribers.kind[customers], family]
        mean = np.maximum(mean, 1e-9)
        share = self._chance.uniform("contract.lines", customers, occasion)
        # P(X ≥ k) = (m / (1 + m))^k  ⇒  X = ⌊ln u / ln(m / (1 + m))⌋
        more = settled(np.log(share) / np.log(mean / (1 + mean))).astype(np.int64)
        return 1 + more
