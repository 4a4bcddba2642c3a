"""How far a forecast of the whole base was off at earlier cut-offs, and how much to believe it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from quilate.clv.estimator import Floats

#: Standard deviation of the log of the base's level before anything is seen: fifteen per cent.
PRIOR_SPREAD = 0.15
#: What no rehearsal can tell of the level to come: another season, some ten per cent.
UNKNOWN_SEASON = 0.1
KNOWN_SEASON = 0.05
WIDEST_RATIO = 3.0


@dataclass(frozen=True)
class Level:
    """The factor by which the base's forecast is corrected, and what stays unknown of it.

    Attributes
    ----------
    factor
        Multiplies every forecast.
    spread
        Standard deviation of the log of what the factor should have been.
    """

    factor: float = 1.0
    spread: float = PRIOR_SPREAD

    @classmethod
    def learned(
        cls, said: Sequence[Floats], happened: Sequence[Floats], *, season_is_known: bool
    ) -> Self:
        """Shrink the ratios seen at earlier cut-offs towards no correction at all.

        Parameters
        ----------
        said, happened
            Per earlier cut-off, each customer's forecast and outcome, money.
        season_is_known
            Whether one of the cut-offs rehearsed the same season of the year before.
        """
        logs, noise = [], []
        for forecast, outcome in zip(said, happened, strict=True):
            expected, actual = float(forecast.sum()), float(outcome.sum())
            if expected <= 0 or actual <= 0:
                continue
            logs.append(np.clip(np.log(actual / expected), *np.log((1 / WIDEST_RATIO, WIDEST_RATIO))))
            noise.append(float(((outcome - forecast) ** 2).sum()) / actual**2)
        if not logs:
            return cls(1.0, float(np.hypot(PRIOR_SPREAD, UNKNOWN_SEASON)))
        season = KNOWN_SEASON if season_is_known else UNKNOWN_SEASON
        # Normal prior N(0, p²) on the log level, seen once with variance v (the cut-offs overlap):
        # posterior mean = p² / (p² + v) · mean of the logs, variance = p² v / (p² + v)
        variance = season**2 + float(np.var(logs)) + float(np.mean(noise))
        trust = PRIOR_SPREAD**2 / (PRIOR_SPREAD**2 + variance)
        return cls(float(np.exp(trust * np.mean(logs))), float(np.sqrt(trust * variance)))
