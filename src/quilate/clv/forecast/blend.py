"""The blend of two stories: customers who leave for good, and customers whose rates drift."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.level import Level, learned_level
from quilate.clv.forecast.metrics import normalised_gini
from quilate.clv.forecast.snapshot import Snapshot, Window
from quilate.clv.forecast.stage import Stage
from quilate.clv.forecast.stories import Stories
from quilate.clv.forecast.trim import Trim

#: How much the drifting story may weigh. A few overlapping rehearsals tell little of it, so that
#: two thirds of the weight are shared evenly beforehand.
WEIGHTS = (0.0, 0.25, 0.5, 0.75, 1.0)
EVEN = 0.5
BELIEF = 1 / 3


@dataclass(frozen=True)
class Blend:
    """Geometric mean of Pareto/NBD and the fading NBD, times credibility margins.

    Pareto/NBD promises decline and falls short over long horizons; the fading NBD promises that
    rates stay as they are. What happens lies between. Two corrections are learned at the earlier
    cut-offs: how much each story weighs, and the level of the whole base (season and trend),
    shrunk because the next season is not the last one.

    Attributes
    ----------
    stage
        Where it was learned and may forecast.
    weight
        That of the drifting story, 0 to 1.
    level
        The correction of the whole base.
    trim
        That of the base at this stage.
    past
        What it would have said of the base at each earlier cut-off, before any level.
    """

    stage: Stage
    weight: float
    level: Level
    trim: Trim
    past: Mapping[Window, Forecast]

    def __getstate__(self) -> dict[str, Any]:
        """Keep what forecasts are made of; what it would have said before is not."""
        return vars(self) | {"past": {}}

    @classmethod
    def learned(cls, stage: Stage) -> Self:
        """Learn weight and level from the stages before this one."""
        snapshots = [earlier.snapshot for earlier in stage.earlier]
        told = [Stories.told(stage, earlier, earlier.snapshot) for earlier in stage.earlier]
        weight = _weight(told, [snapshot.next_margin for snapshot in snapshots])
        past = {
            snapshot.window: _trimmed(stories, weight)
            for snapshot, stories in zip(snapshots, told, strict=True)
        }
        level = learned_level(
            stage,
            lambda earlier: past[earlier.snapshot.window],
            lambda earlier: _trimmed(Stories.retold(stage, earlier), weight),
        )
        # The trim of the whole base, so that a forecast does not depend on who is asked about.
        own = Stories.told(stage, stage, stage.snapshot).blended(weight)
        return cls(stage, weight, level, Trim.of(own.margin), past)

    def forecast(self, snapshot: Snapshot) -> Forecast:
        """Forecast customers at this stage's cut-off."""
        stories = Stories.told(self.stage, self.stage, snapshot)
        return self.level(self.trim(stories.blended(self.weight)))

    def rehearsed(self, earlier: Stage) -> Forecast:
        """Return what this blend would have said at an earlier cut-off, before any level."""
        return self.past[earlier.snapshot.window]


def _trimmed(stories: Stories, weight: float) -> Forecast:
    forecast = stories.blended(weight)
    return Trim.of(forecast.margin)(forecast)


def _weight(told: Sequence[Stories], happened: Sequence[Floats]) -> float:
    """Return the weight of the drifting story: what foretold best, shrunk to even."""
    losses = np.mean([_losses(s, h) for s, h in zip(told, happened, strict=True)], axis=0)
    return EVEN + BELIEF * (WEIGHTS[int(np.argmin(losses))] - EVEN)


def _losses(stories: Stories, happened: Floats) -> Floats:
    """Return, per weight, the sum of MAE, RMSE and lack of Gini relative to the best of each."""
    scores = np.array([_errors(_trimmed(stories, weight).margin, happened) for weight in WEIGHTS])
    best = scores.min(axis=0)
    return np.asarray((scores / np.where(best > 0, best, 1.0)).sum(axis=1))


def _errors(said: Floats, happened: Floats) -> tuple[float, float, float]:
    if said.sum() > 0 and happened.sum() > 0:
        # Half way to the level that came true: as much as would have been believed beforehand.
        said = said * float(np.sqrt(happened.sum() / said.sum()))
    error = said - happened
    gini = normalised_gini(said, happened)
    return (
        float(np.abs(error).mean()),
        float(np.sqrt((error**2).mean())),
        1 - gini if np.isfinite(gini) else 1.0,
    )
