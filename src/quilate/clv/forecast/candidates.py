"""The ways to forecast that compete to be champion: models, blends, and the rules of today."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from quilate.clv.estimator import Floats
from quilate.clv.forecast.blend import Blend
from quilate.clv.forecast.boosted import Boosted
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.level import Level, learned_level
from quilate.clv.forecast.lifetimes import Lifetimes
from quilate.clv.forecast.naive import (
    LastPeriod,
    RfmCells,
    repeat_rate_times_average_order,
)
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.forecast.stage import Stage
from quilate.clv.purchase_model import PurchaseModel

#: Forecasts a snapshot taken at the cut-off of the stage that it was made from.
Forecaster = Callable[[Snapshot], Forecast]


def _anything(snapshot: Snapshot) -> bool:
    return True


def _loses_on_nobody(snapshot: Snapshot) -> bool:
    """Gamma-Gamma knows no losses; customers who brought nothing are left out of its fit."""
    return bool((snapshot.earned >= 0).all() and (snapshot.earned > 0).any())


def _gains(snapshot: Snapshot) -> bool:
    """Trees learn shares of a total, which must not be a loss."""
    return bool(snapshot.margin.sum() > 0)


@dataclass(frozen=True)
class Candidate:
    """A way to forecast.

    Attributes
    ----------
    learn
        Makes a forecaster of a stage.
    rehearse
        Makes the forecast that this one would have been at an earlier stage of a stage.
    learns_from_outcomes
        Whether it needs earlier cut-offs with known outcomes.
    is_naive
        Whether it is a rule of today, there to be beaten.
    needs_rhythm
        Whether it is for bases whose customers buy at even intervals, and like another elsewhere.
    needs
        Tells whether it can be learned from a snapshot, and from those of the earlier cut-offs.
    """

    learn: Callable[[Stage], Forecaster]
    rehearse: Callable[[Stage, Stage], Forecast]
    learns_from_outcomes: bool = False
    is_naive: bool = False
    needs_rhythm: bool = False
    needs: Callable[[Snapshot], bool] = _anything

    def fits(self, stage: Stage) -> bool:
        """Tell whether it can be learned at a stage."""
        if self.learns_from_outcomes and not stage.earlier:
            return False
        if self.needs_rhythm and not stage.lifetimes.has_rhythm:
            return False
        return all(self.needs(one.snapshot) for one in (stage, *stage.earlier))


def candidates() -> Mapping[str, Candidate]:
    """Return all candidates by name: models, the simplest first, then the rules of today.

    The rules come last because they tell little of a customer's chances: a tie is not enough.
    """
    naive = {
        "last_period": Candidate(
            lambda stage: LastPeriod(stage.snapshot).forecast,
            lambda _, earlier: LastPeriod(earlier.snapshot).forecast(earlier.snapshot),
            is_naive=True,
        ),
        "repeat_rate": _rule(repeat_rate_times_average_order),
        "rfm_cells": Candidate(
            lambda stage: RfmCells(stage.earlier[0].snapshot).forecast,
            lambda _, earlier: RfmCells(earlier.snapshot).forecast(earlier.snapshot),
            learns_from_outcomes=True,
            is_naive=True,
        ),
    }
    models = {f"{count}+{money}": _model(count, money) for count in _PURCHASES for money in _MONEY}
    return models | {"blend": _BLEND, "boosted": _BOOSTED} | naive


def _rule(rule: Forecaster) -> Candidate:
    return Candidate(lambda stage: rule, lambda _, earlier: rule(earlier.snapshot), is_naive=True)


#: What a stage that learns expects of a snapshot, by models fitted at another or the same stage.
_Purchases = Callable[[Stage, Stage, Snapshot], Floats]


def _leaving(model: Callable[[Lifetimes], PurchaseModel]) -> _Purchases:
    def expected(learner: Stage, fitted: Stage, snapshot: Snapshot) -> Floats:
        lifetimes = fitted.lifetimes_for(learner)
        return lifetimes.expected_purchases(model(lifetimes), snapshot)

    return expected


_PURCHASES: Mapping[str, _Purchases] = {
    "bg_nbd": _leaving(lambda lifetimes: lifetimes.bg_nbd),
    "mbg_nbd": _leaving(lambda lifetimes: lifetimes.mbg_nbd),
    "mbg_cnbd": _leaving(lambda lifetimes: lifetimes.mbg_cnbd),
    "pareto_nbd": _leaving(lambda lifetimes: lifetimes.pareto_nbd),
    "fading_nbd": lambda learner, _, snapshot: learner.fading_purchases(snapshot),
}
_MONEY: Mapping[str, Callable[[Stage, Snapshot], Floats]] = {
    "gamma_gamma": lambda stage, snapshot: stage.per_purchase(stage.gamma_gamma, snapshot),
    "normal_normal": lambda stage, snapshot: stage.per_purchase(stage.normal_normal, snapshot),
    "credibility": lambda stage, snapshot: stage.per_purchase(stage.credibility, snapshot),
}


@dataclass(frozen=True)
class _Learned:
    """A pair of models that a stage has fitted, with the level of the base."""

    count: str
    money: str
    stage: Stage
    level: Level

    def __call__(self, snapshot: Snapshot) -> Forecast:
        return self.level(_forecast(self.count, self.money, self.stage, self.stage, snapshot))


def _forecast(
    count: str, money: str, learner: Stage, fitted: Stage, snapshot: Snapshot
) -> Forecast:
    purchases = _PURCHASES[count](learner, fitted, snapshot)
    return Forecast(purchases, purchases * _MONEY[money](fitted, snapshot))


def _model(count: str, money: str) -> Candidate:
    def rehearse(learner: Stage, earlier: Stage) -> Forecast:
        return _forecast(count, money, learner, earlier, earlier.snapshot)

    def repeat(learner: Stage, earlier: Stage) -> Forecast:
        purchases = _PURCHASES[count](learner, learner, earlier.snapshot)
        return Forecast(purchases, purchases * _MONEY[money](earlier, earlier.snapshot))

    def learn(stage: Stage) -> Forecaster:
        # A model knows no season. Where the year before shows one, every model is given it.
        level = Level()
        if stage.year_before:
            level = learned_level(stage, partial(rehearse, stage), partial(repeat, stage))
        return _Learned(count, money, stage, level)

    return Candidate(
        learn,
        rehearse,
        learns_from_outcomes=count == "fading_nbd",
        needs_rhythm=count == "mbg_cnbd",
        needs=_loses_on_nobody if money == "gamma_gamma" else _anything,
    )


_BLEND = Candidate(
    lambda stage: stage.learned(Blend.learned).forecast,
    lambda learner, earlier: learner.learned(Blend.learned).rehearsed(earlier),
    learns_from_outcomes=True,
)
_BOOSTED = Candidate(
    lambda stage: stage.learned(_boosted).forecast,
    lambda learner, earlier: learner.learned(_boosted).rehearsed(earlier),
    learns_from_outcomes=True,
    needs=_gains,
)


def _boosted(stage: Stage) -> Boosted:
    return Boosted(stage.learned(Blend.learned))
