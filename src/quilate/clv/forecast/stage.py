"""A cut-off with the models fitted to what was known then, and to nothing later."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.buhlmann_straub import BuhlmannStraub
from quilate.clv.credibility import Credibility
from quilate.clv.estimator import Estimator, FitState, Floats
from quilate.clv.fading_nbd import FadingNBD
from quilate.clv.forecast.rehearsals import DAYS_OF_A_YEAR, rehearsals
from quilate.clv.forecast.snapshot import MEMORIES_DAYS, Observer, Snapshot, Window
from quilate.clv.gamma_gamma import GammaGamma
from quilate.clv.modified_beta_geo_cnbd import ModifiedBetaGeoCNBD
from quilate.clv.modified_beta_geo_nbd import ModifiedBetaGeoNBD
from quilate.clv.normal_normal import NormalNormal
from quilate.clv.pareto_nbd import ParetoNBD
from quilate.clv.purchase_model import PurchaseModel

Model = TypeVar("Model", bound=PurchaseModel)
Learned = TypeVar("Learned")
MoneyModel = Credibility | GammaGamma | NormalNormal

#: Even waits are believed where they make the log-likelihood of a customer so much larger. Less is
#: gained where some customers keep a rhythm and most do not, and misleads of most.
WORTH_A_RHYTHM = 0.02
#: Two parameters need no more customers than these.
ROWS_TO_FIT = 30_000


class Stage:
    """Everything that may be used to forecast from one cut-off.

    Models are fitted when they are first asked for and kept.

    Parameters
    ----------
    snapshot
        What was known at the cut-off.
    earlier
        Stages at earlier cut-offs whose outcomes were known by then, the latest first.
    """

    def __init__(self, snapshot: Snapshot, earlier: Sequence["Stage"] = ()) -> None:
        self.snapshot = snapshot
        self.earlier = tuple(earlier)
        self._learned: dict[Callable[..., Any], Any] = {}

    def learned(self, learn: Callable[["Stage"], Learned]) -> Learned:
        """Return what a way to forecast learns from this stage; it is learned once."""
        if learn not in self._learned:
            self._learned[learn] = learn(self)
        found: Learned = self._learned[learn]
        return found

    @property
    def year_before(self) -> "Stage | None":
        """The stage of the same days one year earlier, if it is among the earlier ones."""
        cutoff = self.snapshot.window.cutoff - DAYS_OF_A_YEAR
        same = (stage for stage in self.earlier if stage.snapshot.window.cutoff == cutoff)
        return next(same, None)

    @cached_property
    def bg_nbd(self) -> BetaGeoNBD:
        return self._fitted(BetaGeoNBD(DAYS_OF_A_YEAR))

    @cached_property
    def mbg_nbd(self) -> ModifiedBetaGeoNBD:
        return self._fitted(ModifiedBetaGeoNBD(DAYS_OF_A_YEAR))

    @cached_property
    def mbg_cnbd(self) -> ModifiedBetaGeoCNBD:
        return self._fitted(ModifiedBetaGeoCNBD(DAYS_OF_A_YEAR))

    @cached_property
    def pareto_nbd(self) -> ParetoNBD:
        return self._fitted(ParetoNBD(DAYS_OF_A_YEAR))

    @property
    def leaving(self) -> PurchaseModel:
        """The model of customers who leave for good: Pareto/NBD, or even waits where they show."""
        return self.mbg_cnbd if self.has_rhythm else self.pareto_nbd

    @cached_property
    def has_rhythm(self) -> bool:
        """Whether the base's customers buy at even intervals, as far as it tells."""
        even, random = self.mbg_cnbd, self.pareto_nbd
        gain = (even.log_likelihood_ - random.log_likelihood_) / len(self.snapshot)
        return even.k_ > 1 and gain > WORTH_A_RHYTHM

    @cached_property
    def fading_nbd(self) -> FadingNBD:
        """Fitted on what followed the earlier cut-offs."""
        past = [
            _thinned(stage.snapshot, ROWS_TO_FIT // len(self.earlier)) for stage in self.earlier
        ]
        return FadingNBD(MEMORIES_DAYS).fit(
            np.concatenate([_repeats_remembered(snapshot) for snapshot in past]),
            np.concatenate([snapshot.age_days for snapshot in past]),
            np.concatenate([snapshot.next_purchases for snapshot in past]),
            np.concatenate(
                [np.full(len(snapshot), snapshot.window.horizon_days) for snapshot in past]
            ),
        )

    @cached_property
    def credibility(self) -> Credibility:
        everybody = self.snapshot
        back = everybody.of(everybody.purchases > 1)
        return Credibility().fit(
            back.repeats,
            (back.earned - back.last_margin) / back.repeats,
            back.last_margin,
            overall_mean=float(everybody.earned.sum() / everybody.purchases.sum()),
        )

    @cached_property
    def gamma_gamma(self) -> GammaGamma:
        paying = self.snapshot.of(self.snapshot.earned > 0)
        return GammaGamma().fit(paying.purchases, paying.earned / paying.purchases)

    @cached_property
    def normal_normal(self) -> NormalNormal:
        base = self.snapshot
        return NormalNormal().fit(base.purchases, base.earned / base.purchases)

    @cached_property
    def cost_to_serve(self) -> BuhlmannStraub:
        return BuhlmannStraub().fit(self.snapshot.purchases, self.snapshot.cost_to_serve)

    @property
    def fitted(self) -> dict[str, Estimator]:
        """The models that somebody has asked for, by name."""
        return {name: value for name, value in vars(self).items() if isinstance(value, Estimator)}

    def expected_purchases(self, model: PurchaseModel, snapshot: Snapshot) -> Floats:
        return model.expected_purchases(
            float(snapshot.window.horizon_days),
            snapshot.repeats,
            snapshot.recency_days,
            self._watched_days(snapshot),
        )

    def per_purchase(self, money: MoneyModel, snapshot: Snapshot) -> Floats:
        """Return the net margin that each customer's next purchase is expected to bring, money.

        What a purchase earns and what it costs are shrunk apart: the one is much the same every
        time, the other is often nothing and seldom much.
        """
        earned = money.expected_value(snapshot.purchases, snapshot.earned / snapshot.purchases)
        if not self.snapshot.cost_to_serve.any():
            return earned
        cost = self.cost_to_serve.expected_value(snapshot.purchases, snapshot.cost_to_serve)
        return np.asarray(earned - cost)

    def fading_purchases(self, snapshot: Snapshot) -> Floats:
        return self.fading_nbd.expected_purchases(
            float(snapshot.window.horizon_days), _repeats_remembered(snapshot), snapshot.age_days
        )

    def p_alive(self, snapshot: Snapshot) -> Floats:
        """Return the chance that each customer can still buy; 1 where nobody seems to leave."""
        if self.leaving.state_ is FitState.NO_DROPOUT_DETECTED:
            return np.ones(len(snapshot))
        return self.leaving.p_alive(
            snapshot.repeats, snapshot.recency_days, self._watched_days(snapshot)
        )

    def _fitted(self, model: Model) -> Model:
        base = self.snapshot
        return model.fit(base.repeats, base.recency_days, self._watched_days(base))

    def _watched_days(self, snapshot: Snapshot) -> Floats:
        """Return the ages; one day where all were seen on the last day only.

        A model that has seen no time pass would take its unit for a rate: a purchase a day.
        """
        return snapshot.age_days if self.snapshot.age_days.any() else np.ones(len(snapshot))


def staged(window: Window, first_day: int, observe: Observer, *, depth: int) -> Stage:
    """Take the snapshot of a window, and those of its rehearsals, ``depth`` generations back."""
    earlier = [
        staged(before, first_day, observe, depth=depth - 1)
        for before in (rehearsals(window, first_day) if depth else ())
    ]
    return Stage(
        observe(window),
        [stage for stage in earlier if len(stage.snapshot) and stage.snapshot.next_purchases.any()],
    )


def _thinned(snapshot: Snapshot, rows: int) -> Snapshot:
    """Return about so many of the customers, evenly spaced."""
    return snapshot.of(np.arange(0, len(snapshot), max(1, -(-len(snapshot) // rows))))


def _repeats_remembered(snapshot: Snapshot) -> Floats:
    # The first purchase is why the customer is watched at all; it tells nothing of the rate.
    first = np.exp(-snapshot.age_days[:, None] / np.array(MEMORIES_DAYS))
    return np.asarray(np.maximum(snapshot.remembered - first, 0.0))
