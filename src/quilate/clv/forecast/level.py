"""How far a forecast of the whole base was off at earlier cut-offs, and how much to believe it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.stage import Stage

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


def learned_level(stage: Stage, rehearse: Callable[[Stage], Forecast]) -> Level:
    """Shrink the ratios of happened to said at earlier cut-offs towards no correction at all.

    Where the same days of the year before could be rehearsed, they alone tell the level: they
    carry season and trend, and other days carry another season.

    Parameters
    ----------
    stage
        Whose level is asked.
    rehearse
        Makes the forecast at an earlier stage.
    """
    season = stage.year_before
    told = (season,) if season else stage.earlier
    ratios = [_log_ratio(rehearse(one).margin, one.snapshot.next_margin) for one in told]
    seen = [ratio for ratio in ratios if ratio is not None]
    unknown = KNOWN_SEASON if season else UNKNOWN_SEASON
    if not seen:
        return Level(1.0, float(np.hypot(PRIOR_SPREAD, unknown)))
    logs, noise = np.array(seen).T
    # Normal prior N(0, p²) on the log level, seen once with variance v (the cut-offs overlap):
    # posterior mean = p² / (p² + v) · mean of the logs, variance = p² v / (p² + v)
    variance = unknown**2 + float(np.var(logs)) + float(np.mean(noise))
    trust = PRIOR_SPREAD**2 / (PRIOR_SPREAD**2 + variance)
    return Level(float(np.exp(trust * np.mean(logs))), float(np.sqrt(trust * variance)))


def _log_ratio(said: Floats, happened: Floats) -> tuple[float, float] | None:
    """Return log(happened ÷ said) of the totals and its variance; None where it makes no sense."""
    expected, actual = float(said.sum()), float(happened.sum())
    if expected <= 0 or actual <= 0:
        return None
    noise = float(((happened - said) ** 2).sum()) / actual**2
    widest = float(np.log(WIDEST_RATIO))
    return float(np.clip(np.log(actual / expected), -widest, widest)), noise
