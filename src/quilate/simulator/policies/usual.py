"""The policies that any other has to beat: nobody, everybody, anybody, those who came lately."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance
from quilate.simulator.policies.view import View
from quilate.simulator.world.actions import NOTHING, Actions


@dataclass(frozen=True)
class Nobody:
    """Nothing is done for anybody."""

    def decide(self, view: View, day: int) -> Actions:
        """Return nothing."""
        return NOTHING


@dataclass(frozen=True)
class UsualCampaigns:
    """The company goes on as in its history."""

    def decide(self, view: View, day: int) -> Actions:
        """Return its usual campaigns."""
        return Actions(usual_campaigns=True)


@dataclass(frozen=True)
class Everybody:
    """An action for everybody, every so many days."""

    kind: str
    every_days: int = 30

    def decide(self, view: View, day: int) -> Actions:
        """Return the action on its days."""
        if not _is_due(view, day, self.every_days):
            return NOTHING
        return Actions(contacts={self.kind: view.customers})


@dataclass(frozen=True)
class RandomShare:
    """An action for a random share of the customers, drawn anew every so many days."""

    kind: str
    share: float
    every_days: int = 30
    seed: int = 0

    def decide(self, view: View, day: int) -> Actions:
        """Return the action on its days."""
        if not _is_due(view, day, self.every_days):
            return NOTHING
        drawn = Chance(self.seed).happens("policy.drawn", view.customers, self.share, day)
        return Actions(contacts={self.kind: view.customers[drawn]})


@dataclass(frozen=True)
class ByRecency:
    """An action for the share of the customers who bought last, every so many days."""

    kind: str
    share: float
    every_days: int = 30

    def decide(self, view: View, day: int) -> Actions:
        """Return the action on its days."""
        if not _is_due(view, day, self.every_days):
            return NOTHING
        return Actions(contacts={self.kind: _latest(view, self.share)})


@dataclass(frozen=True)
class LargestFirst:
    """Sellers work on what would bring most margin first."""

    def decide(self, view: View, day: int) -> Actions:
        """Return the order of the opportunities that wait."""
        waiting = view.open_opportunities
        if not waiting:
            return NOTHING
        order = np.argsort(-waiting["margin_if_won"], kind="stable")
        return Actions(opportunities=waiting["opportunity_id"][order])


def _is_due(view: View, day: int, every_days: int) -> bool:
    return (day - view.first_day) % every_days == 0


def _latest(view: View, share: float) -> Integers:
    order = np.argsort(-view.ledger.last_order_on[view.customers], kind="stable")
    latest: Integers = view.customers[order[: round(share * len(order))]]
    return latest
