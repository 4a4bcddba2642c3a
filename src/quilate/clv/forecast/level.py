"""How far a forecast of the whole base was off at earlier cut-offs, and how much to believe it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.growth import Growth
from quilate.clv.forecast.rehearsals import DAYS_OF_A_YEAR
from quilate.clv.forecast.season import still_to_come
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.forecast.stage import Stage

#: Standard deviations of the logs of the levels before anything is seen: how often a base buys may
#: be fifteen per cent off, with the season forty, and what a purchase brings eight.
PRIOR_SPREAD = 0.15
PRIOR_OF_SEASON = 0.4
PRIOR_OF_MONEY = 0.08
#: What no rehearsal can tell of the level to come: another season, some ten per cent.
UNKNOWN_SEASON = 0.1
KNOWN_SEASON = 0.06
UNKNOWN_MONEY = 0.05
WIDEST_RATIO = 3.0
#: What was said a year ago is honest and noisy, what today's models say of then is neither.
EVEN = 0.5


@dataclass(frozen=True)
class Level:
    """The factors by which the base's forecast is corrected, and what stays unknown of them.

    Attributes
    ----------
    purchases
        Multiplies everybody's expected purchases.
    per_purchase
        Multiplies what every purchase is expected to bring.
    spread
        Standard deviation of the log of what the two together should have been.
    """

    purchases: float = 1.0
    per_purchase: float = 1.0
    spread: float = PRIOR_SPREAD

    def __call__(self, forecast: Forecast) -> Forecast:
        """Correct the forecast of some or all of the customers."""
        return Forecast(
            forecast.purchases * self.purchases,
            forecast.margin * self.purchases * self.per_purchase,
        )


#: log(happened ÷ said) of two totals, and its variance.
_Seen = tuple[float, float]


def learned_level(
    stage: Stage,
    rehearse: Callable[[Stage], Forecast],
    repeat: Callable[[Stage], Forecast] | None = None,
) -> Level:
    """Shrink the ratios of happened to said at earlier cut-offs towards no correction at all.

    How often the base buys and what a purchase brings are told apart: a season moves the first
    by much and shows it clearly, while a few large orders hide the second.

    Where the same days of the year before could be rehearsed, they alone tell the level: they
    carry season and trend, and other days carry another season. What today's histories already
    tell of that season is taken out. Of money, what has grown with the same customers within a
    year is taken out of the ratio, and goes on; histories are longer now.

    Parameters
    ----------
    stage
        Whose level is asked.
    rehearse
        Makes the forecast at an earlier stage.
    repeat
        Makes the forecast that today's models would have made at an earlier stage; a year ago they
        had seen less, and other seasons. ``rehearse`` unless given.
    """
    season, growth = stage.year_before, Growth()
    if season:
        then = season.snapshot
        told = [(then, _of_a_year_ago(season, rehearse, repeat))]
        seen = [_still_to_come(_of_purchases(*told[0]), then, stage.snapshot)]
        growth = Growth.between(then, stage.snapshot)
    else:
        told = [(earlier.snapshot, rehearse(earlier)) for earlier in stage.earlier]
        seen = [_of_purchases(*one) for one in told]
    purchases, unknown_purchases = _shrunk(
        seen,
        PRIOR_OF_SEASON if season else PRIOR_SPREAD,
        KNOWN_SEASON if season else UNKNOWN_SEASON,
    )
    unexplained = [_unexplained(_of_money(*one), growth.ahead_of(one[0])) for one in told]
    money, unknown_money = _shrunk(unexplained, PRIOR_OF_MONEY, UNKNOWN_MONEY)
    money += growth.ahead_of(stage.snapshot)
    spread = float(np.hypot(unknown_purchases, unknown_money))
    return Level(float(np.exp(purchases)), float(np.exp(money)), spread)


def _of_a_year_ago(
    season: Stage,
    rehearse: Callable[[Stage], Forecast],
    repeat: Callable[[Stage], Forecast] | None,
) -> Forecast:
    """Return the forecast whose error of a year ago is to be expected again.

    Between what today's models say of then and what was said: the former know the season, and the
    very year by which they are judged, which cannot surprise them.
    """
    trust = EVEN * _maturity(season.snapshot)
    if repeat is None:
        return rehearse(season)
    if trust == 0:
        return repeat(season)
    return repeat(season).towards(rehearse(season), trust)


def _maturity(snapshot: Snapshot) -> float:
    """Return 0 for who has seen a year or less, which tells the season, and 1 from two years on.

    In the first year of a file its oldest customers look like newcomers; it takes another to see
    how a base ages.
    """
    years = float(snapshot.age_days.max(initial=0.0)) / DAYS_OF_A_YEAR
    return float(np.clip(years - 1, 0.0, 1.0))


def _still_to_come(ratio: _Seen | None, then: Snapshot, now: Snapshot) -> _Seen | None:
    if ratio is None:
        return None
    log_ratio, noise = ratio
    return still_to_come(log_ratio, then, now), noise


def _unexplained(ratio: _Seen | None, expected: float) -> _Seen | None:
    if ratio is None:
        return None
    log_ratio, noise = ratio
    return log_ratio - expected, noise


def _shrunk(ratios: Sequence[_Seen | None], prior: float, unknown: float) -> tuple[float, float]:
    """Return the posterior mean of a log level, and what is not known of it."""
    seen = [ratio for ratio in ratios if ratio is not None]
    if not seen:
        return 0.0, float(np.hypot(prior, unknown))
    logs, noise = np.array(seen).T
    # Normal prior N(0, p²) on the log level, seen once with variance v (the cut-offs overlap):
    # posterior mean = p² / (p² + v) · mean of the logs, variance = p² v / (p² + v)
    variance = unknown**2 + float(np.var(logs)) + float(np.mean(noise))
    trust = prior**2 / (prior**2 + variance)
    return float(trust * np.mean(logs)), float(np.sqrt(trust * variance))


def _of_purchases(snapshot: Snapshot, said: Forecast) -> _Seen | None:
    return _log_ratio(said.purchases, snapshot.next_purchases)


def _of_money(snapshot: Snapshot, said: Forecast) -> _Seen | None:
    """Return the ratio of the money, that of the purchases taken out."""
    purchases = _of_purchases(snapshot, said)
    margin = _log_ratio(said.margin, snapshot.next_margin)
    if purchases is None or margin is None:
        return None
    return margin[0] - purchases[0], margin[1]


def _log_ratio(said: Floats, happened: Floats) -> _Seen | None:
    """Return log(happened ÷ said) of the totals and its variance; None where it makes no sense."""
    expected, actual = float(said.sum()), float(happened.sum())
    if expected <= 0 or actual <= 0:
        return None
    noise = float(((happened - said) ** 2).sum()) / actual**2
    widest = float(np.log(WIDEST_RATIO))
    return float(np.clip(np.log(actual / expected), -widest, widest)), noise
