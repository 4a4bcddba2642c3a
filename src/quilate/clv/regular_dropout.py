"""What BG/CNBD-k and MBG/CNBD-k share: even waits, and customers who may leave at a purchase."""

from collections.abc import Sequence
from typing import Any, Self

import numpy as np
from scipy.special import expit

from quilate.clv.estimator import Floats
from quilate.clv.geometric_dropout import GeometricDropout
from quilate.clv.histories import Histories, Indices
from quilate.clv.likelihood import Objective, maximise
from quilate.clv.purchase_model import FEWEST_REPEAT_BUYERS, REHEARSAL_ROWS
from quilate.clv.regular_likelihood import (
    RegularDropoutLikelihood,
    RegularLikelihood,
    stage_terms,
)
from quilate.clv.surviving_stages import any_by_stage, mean_by_stage, pairs_by_stage


class RegularDropout(GeometricDropout):
    """Purchases after waits of k stages at gamma-distributed rates; customers may leave at each.

    Parameters
    ----------
    doubted_age
        As for every model of repeat purchases.
    ks
        The numbers of stages to try, ascending; the search ends where one makes the histories less
        likely than the one before.

    Attributes
    ----------
    k_
        The number of stages under which the histories are likeliest: 1 where purchases come at
        random, more where they keep a rhythm. It is 1 with too few repeat buyers.
    """

    k_: int

    def __init__(self, doubted_age: float = 0.0, ks: Sequence[int] = tuple(range(1, 9))) -> None:
        super().__init__(doubted_age)
        self.ks = tuple(ks)

    def fit_histories(self, histories: Histories) -> Self:
        self.k_ = self._likeliest_k(histories)
        return super().fit_histories(histories)

    def to_dict(self) -> dict[str, Any]:
        return super().to_dict() | {"k": self.k_}

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        model = super().from_dict(stored)
        model.k_ = int(stored["k"])
        return model

    def _likeliest_k(self, histories: Histories) -> int:
        if histories.repeat_buyers < FEWEST_REPEAT_BUYERS:
            return 1
        sample = histories.sample(REHEARSAL_ROWS)
        best, highest = self.ks[0], -np.inf
        for k in self.ks:
            self.k_ = k
            likelihood = self._found(sample).log_likelihood
            if likelihood <= highest:
                break
            best, highest = k, likelihood
        return best

    def _units(self, mean_age: float) -> Floats:
        # A stage takes the k-th part of a wait.
        return super()._units(mean_age / self.k_)

    def _objective(self, histories: Histories) -> Objective:
        return RegularDropoutLikelihood(histories, self.first_chances, self.k_)

    def _log_likelihood_without_dropout(self, histories: Histories) -> float:
        return maximise(
            RegularLikelihood(histories, self.k_),
            (self._units(histories.mean_age) * self.typical)[:2].tolist(),
            total_weight=histories.total_weight,
        ).log_likelihood

    def _p_alive(self, x: Floats, t_x: Floats, age: Floats) -> Floats:
        return self._life(x, t_x, age)[0]

    def _life(self, x: Floats, t_x: Floats, age: Floats) -> tuple[Floats, Floats]:
        """Return P(alive), and the chances of each stage if alive, stages the first axis."""
        r, alpha, a, b = self._parameters
        s, chances = r + self.k_ * x, x + self.first_chances
        terms = np.stack(list(stage_terms(self.k_, s, (age - t_x) / (alpha + age))))
        alive = terms.sum(axis=0)
        log_odds = np.log(a / np.maximum(b + chances - 1, b)) - np.log(alive)
        log_odds += s * np.log((alpha + age) / (alpha + t_x))
        return np.where(chances > 0, expit(-log_odds), 1.0), terms / alive

    def _mean_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, a, b = self._parameters
        s, chances = r + self.k_ * x, x + self.first_chances
        return mean_by_stage(self.k_, s, t / (alpha + age), a, b + chances)

    def _pairs_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, a, b = self._parameters
        s, chances = r + self.k_ * x, x + self.first_chances
        return pairs_by_stage(self.k_, s, t / (alpha + age), a, b + chances)

    def _p_any_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, _, _ = self._parameters
        return any_by_stage(self.k_, r + self.k_ * x, t / (alpha + age))

    def _of_alive(
        self, answers: Floats, pair_of: Indices, x: Floats, t_x: Floats, age: Floats
    ) -> Floats:
        p_alive, of_stages = self._life(x, t_x, age)
        total = np.zeros((len(x), answers.shape[-1]))
        for chance, of_pairs in zip(of_stages, answers, strict=True):
            total += (p_alive * chance)[:, None] * of_pairs[pair_of]
        return total
