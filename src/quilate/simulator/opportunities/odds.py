"""The true probability that an opportunity is won."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import expit

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.opportunities import Opportunities, Subject, Way
from quilate.simulator.draws import settled
from quilate.simulator.opportunities.sellers import Team

DAYS_PER_WEEK = 7
#: So many values stand for all that channel, source and seller may add to the odds.
_KINDS_OF_LUCK = 12


@dataclass(frozen=True)
class Odds:
    """What decides whether an opportunity is won."""

    spec: Opportunities
    team: Team

    def on_arrival(
        self,
        subject: Integers,
        amount: Floats,
        channel: Integers,
        source: Integers,
        seller: Integers,
    ) -> Floats:
        """(m,) Return the log-odds of winning opportunities on the day they come.

        log-odds = intercept + subject + channel + source + seller's skill and fit + b·log₂(amount)
        """
        spec = self.spec
        return (
            self.of_amount(subject, amount)
            + _log_odds(spec.channels)[channel]
            + _log_odds(spec.sources)[source]
            + self.team.adds(seller, subject, spec.sellers.at_home)
        )

    def of_amount(self, subject: Integers, amount: Floats) -> Floats:
        """Return the log-odds by subject and amount alone."""
        usual = np.array([part.amount.median for part in self.spec.subjects])[subject]
        doublings = np.log2(np.maximum(amount, 0.01) / usual)
        log_odds: Floats = (
            self.spec.log_odds
            + _log_odds(self.spec.subjects)[subject]
            + self.spec.log_odds_per_doubling * doublings
        )
        return log_odds

    def of_luck(self, subject: int, sellers: int) -> Floats:
        """(k,) Return what channel, source and seller add to the log-odds: k values, as likely.

        Parameters
        ----------
        sellers
            How many are at work.
        """
        spec = self.spec
        at_work = np.arange(sellers)
        adds = self.team.adds(at_work, np.full(sellers, subject), spec.sellers.at_home)
        sums = _log_odds(spec.channels)[:, None, None] + _log_odds(spec.sources)[:, None] + adds
        share = _shares(spec.channels)[:, None, None] * _shares(spec.sources)[:, None] / sellers
        weights = np.broadcast_to(share, sums.shape).ravel()
        order = np.argsort(sums.ravel(), kind="stable")
        return _means_of_slices(sums.ravel()[order], weights[order])

    def won(self, on_arrival: Floats, days_waited: Floats | Integers) -> Floats:
        """Return the probability of winning an opportunity that is worked on after some days."""
        waiting = self.spec.log_odds_per_week * days_waited / DAYS_PER_WEEK
        return settled(expit(on_arrival + waiting))


def _log_odds(parts: Sequence[Subject | Way]) -> Floats:
    return np.array([part.log_odds for part in parts])


def _shares(parts: Sequence[Way]) -> Floats:
    shares = np.array([part.share for part in parts])
    return shares / float(shares.sum())


def _means_of_slices(values: Floats, weights: Floats) -> Floats:
    """(k,) Cut sorted, weighted values into slices of the same weight; return their means."""
    cumulative = np.concatenate([[0.0], np.cumsum(weights)])
    edges = np.linspace(0.0, cumulative[-1], _KINDS_OF_LUCK + 1)
    sums = np.interp(edges, cumulative, np.concatenate([[0.0], np.cumsum(values * weights)]))
    means: Floats = np.diff(sums) / np.diff(edges)
    return means
