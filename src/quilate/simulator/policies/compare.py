"""Policies run from the end of a history on, each in its own copy of the same world."""

import copy
import multiprocessing
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from quilate.simulator.company import Company
from quilate.simulator.policies.comparison import Comparison, Outcome
from quilate.simulator.policies.policy import Policy
from quilate.simulator.policies.view import seen
from quilate.simulator.truth import expected_margin
from quilate.simulator.world.world import World


@dataclass(frozen=True)
class Trial:
    """How policies are tried.

    Attributes
    ----------
    customers
        How many come within the history.
    days
        Over how many days after it policies decide.
    years
        How long the history is; the company's own length unless given.
    days_afterwards
        Over how many further days the customers that a policy leaves are expected to earn: what
        keeps customers pays later.
    """

    customers: int
    days: int
    years: float | None = None
    days_afterwards: int = 0


def compare(
    company: Company,
    policies: Mapping[str, Policy],
    trial: Trial,
    *,
    seeds: Sequence[int],
    workers: int = 1,
) -> Comparison:
    """Compare what policies earn over the days that follow a company's history.

    Parameters
    ----------
    policies
        By the name under which each is found in the comparison.
    seeds
        Every policy is run on every seed. The more there are, the surer the differences.
    workers
        How many processes share the seeds. A program that asks for more than one has to guard
        its main module with ``if __name__ == "__main__":``.

    Raises
    ------
    ValueError
        If there is no policy, no seed, no day or no worker.
    """
    if not policies or not seeds or trial.days < 1 or workers < 1:
        raise ValueError("a comparison needs a policy, a seed, a day and a worker at least")
    runs = [_Run(company, dict(policies), trial, seed) for seed in seeds]
    if workers == 1:
        return Comparison([outcome for run in runs for outcome in run.outcomes()])
    # Fresh processes, and not copies of this one, are the same on every system.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return Comparison([outcome for part in pool.map(_Run.outcomes, runs) for outcome in part])


@dataclass(frozen=True)
class _Run:
    """All policies on one seed: its history is lived once."""

    company: Company
    policies: dict[str, Policy]
    trial: Trial
    seed: int

    def outcomes(self) -> list[Outcome]:
        trial = self.trial
        ahead = trial.days + trial.days_afterwards
        world = World(self.company, self.seed, trial.customers, trial.years, ahead)
        for day in range(world.setting.days.history):
            world.step(day)
        return [self._outcome(name, copy.deepcopy(world)) for name in self.policies]

    def _outcome(self, name: str, world: World) -> Outcome:
        policy, before = copy.deepcopy(self.policies[name]), dict(world.ledger.net_margin)
        for day in range(world.day, world.day + self.trial.days):
            world.step(day, policy.decide(seen(world), day))
        margins = {
            table: (cents - before.get(table, 0)) / 100
            for table, cents in sorted(world.ledger.net_margin.items())
        }
        return Outcome(name, self.seed, margins, self._afterwards(world))

    def _afterwards(self, world: World) -> float:
        days = self.trial.days_afterwards
        if not days:
            return 0.0
        known = seen(world).customers
        return float(expected_margin(world, known, days=days).sum())
