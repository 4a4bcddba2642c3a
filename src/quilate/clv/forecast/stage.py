"""A cut-off with the models fitted to what was known then, and to nothing later."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

from quilate.clv.credibility import Credibility
from quilate.clv.estimator import Estimator, Floats
from quilate.clv.fading_nbd import FadingNBD
from quilate.clv.forecast.cost_to_serve import CostToServe
from quilate.clv.forecast.lifetimes import Lifetimes, SignsOfLife
from quilate.clv.forecast.rehearsals import DAYS_OF_A_YEAR, rehearsals
from quilate.clv.forecast.signs import foretell_better
from quilate.clv.forecast.snapshot import MEMORIES_DAYS, Observer, Snapshot, Window
from quilate.clv.gamma_gamma import GammaGamma
from quilate.clv.normal_normal import NormalNormal
from quilate.clv.purchase_share import PurchaseShare

Learned = TypeVar("Learned")
MoneyModel = Credibility | GammaGamma | NormalNormal

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

    def __getstate__(self) -> dict[str, Any]:
        """Keep what it has learned, not from whom: earlier cut-offs are not needed to forecast."""
        return vars(self) | {"earlier": (), "_learned": {}}

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
    def by_purchases(self) -> Lifetimes:
        """The models of leaving, fitted to purchases alone."""
        return Lifetimes(self.snapshot)

    @cached_property
    def by_signs(self) -> SignsOfLife:
        """The same, fitted to purchases and contacts."""
        return SignsOfLife(self.snapshot, self.purchase_share)

    @cached_property
    def purchase_share(self) -> PurchaseShare:
        """Which share of the days on which customers show up are purchases."""
        return PurchaseShare().fit(self.snapshot.repeats, self.snapshot.contacts)

    @property
    def lifetimes(self) -> Lifetimes:
        """The models of leaving as this stage has learned to read contacts."""
        return self.lifetimes_for(self)

    def lifetimes_for(self, learner: "Stage") -> Lifetimes:
        """Return the models of leaving as another stage, at or after this one, reads contacts."""
        return self.by_signs if learner.has_signs else self.by_purchases

    @cached_property
    def has_signs(self) -> bool:
        """Whether contacts are signs of life: what followed the earlier cut-offs has to tell."""
        return any(stage.snapshot.contacts.any() for stage in self.earlier) and foretell_better(
            [(stage.snapshot, stage.by_purchases, stage.by_signs) for stage in self.earlier]
        )

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
        # What may still be returned of the last purchase is not known.
        last_margin = everybody.kept_share * back.last_margin
        return Credibility().fit(
            back.repeats,
            (back.earned - last_margin) / back.repeats,
            last_margin,
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
    def cost_to_serve(self) -> CostToServe:
        contacted = self.snapshot.contacts.any()
        return CostToServe(self.snapshot, self.purchase_share if contacted else None)

    @property
    def fitted(self) -> dict[str, Estimator]:
        """The models that somebody has asked for, by name."""
        own = {name: value for name, value in vars(self).items() if isinstance(value, Estimator)}
        costs = self.cost_to_serve.fitted if self.snapshot.cost_to_serve.any() else {}
        return self.lifetimes.fitted | own | costs

    def per_purchase(self, money: MoneyModel, snapshot: Snapshot) -> Floats:
        """Return the net margin that each customer's next purchase is expected to bring, money.

        What a purchase earns and what it costs are shrunk apart: the one is much the same every
        time, the other is often nothing and seldom much.
        """
        earned = money.expected_value(snapshot.purchases, snapshot.earned / snapshot.purchases)
        if not self.snapshot.cost_to_serve.any():
            return earned
        return np.asarray(earned - self.cost_to_serve.per_purchase(snapshot))

    def fading_purchases(self, snapshot: Snapshot) -> Floats:
        return self.fading_nbd.expected_purchases(
            float(snapshot.window.horizon_days), _repeats_remembered(snapshot), snapshot.age_days
        )


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
