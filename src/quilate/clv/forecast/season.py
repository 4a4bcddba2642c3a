"""How much of last year's season the histories of today tell already."""

import numpy as np

from quilate.clv.forecast.rehearsals import DAYS_OF_A_YEAR
from quilate.clv.forecast.snapshot import Snapshot

#: No season makes a base buy more times as often, or as seldom.
STRONGEST = 3.0


def still_to_come(log_ratio: float, then: Snapshot, now: Snapshot) -> float:
    """Return how far off a forecast of today will be that was so far off a year ago.

    A model takes the mean of the days on which it has watched customers for an ordinary day. A
    year ago it knew the season from earlier years at most; today it knows last year's too, and
    expects a part of it by itself.

    Parameters
    ----------
    log_ratio
        log(happened ÷ said) of the purchases of the same days of the year before.
    then, now
        What was known a year ago, and what is known today.
    """
    share_then, share_now = _share_watched(then), _share_watched(now)
    if share_then >= 1:
        return log_ratio
    # Of an ordinary day happens q in the season, and said was 1 + share (q − 1):
    # ratio = q / (1 + share (q − 1))  ⇒  q = ratio (1 − share) / (1 − ratio share)
    ratio = float(np.exp(log_ratio))
    left = 1 - ratio * share_then
    season = ratio * (1 - share_then) / left if left > 0 else STRONGEST
    season = float(np.clip(season, 1 / STRONGEST, STRONGEST))
    # log(q / (1 + share (q − 1))) with the shares of both days, one less the other
    told_since = np.log1p(share_now * (season - 1)) - np.log1p(share_then * (season - 1))
    return float(log_ratio - told_since)


def _share_watched(snapshot: Snapshot) -> float:
    """Return the share of all days on which customers were watched that lay in the season."""
    age, horizon_days = snapshot.age_days, snapshot.window.horizon_days
    watched = float(age.sum())
    if watched == 0:
        return 0.0
    years = 1 + int(age.max()) // DAYS_OF_A_YEAR
    begins = [DAYS_OF_A_YEAR * year - horizon_days for year in range(1, years + 1)]
    in_season = sum(float(np.clip(age - begin, 0, horizon_days).sum()) for begin in begins)
    return in_season / watched
