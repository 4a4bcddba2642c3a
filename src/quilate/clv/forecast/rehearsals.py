"""Earlier cut-offs of the same history, on which a forecast can be learned and judged."""

from quilate.clv.forecast.snapshot import Window

#: A rehearsal looks at most this share of the known history ahead, and learns from the rest.
LONGEST_SHARE = 0.3
#: How far back the rehearsals start, in multiples of that share.
STEPS_BACK = (1.0, 4 / 3, 5 / 3)
#: With less before a cut-off than this, nothing can be learned there.
SHORTEST_HISTORY_DAYS = 21
#: So much before the season of the year before is enough to rehearse it; with less, a young base
#: shows how it ages more than what season it is.
ENOUGH_BEFORE_DAYS = 100
DAYS_OF_A_YEAR = 365


def rehearsals(window: Window, first_day: int) -> list[Window]:
    """Return the windows before this one that resemble it most, the latest first.

    Each ends by the cut-off. They are as long as the window itself where the history allows it;
    otherwise they run up to the cut-off. Where the same season of the year before can be
    rehearsed, it replaces the earliest.

    Parameters
    ----------
    window
        The forecast to prepare for.
    first_day
        The first day of the history, in days since 1970-01-01.
    """
    history_days = window.cutoff - first_day
    step = min(window.horizon_days, LONGEST_SHARE * history_days)
    # Over a horizon of a day or two, steps fall on the same day.
    cutoffs = dict.fromkeys(window.cutoff - round(back * step) for back in STEPS_BACK)
    chosen = [
        Window(cutoff, min(window.horizon_days, window.cutoff - cutoff))
        for cutoff in cutoffs
        if cutoff - first_day >= SHORTEST_HISTORY_DAYS and cutoff < window.cutoff
    ]
    season = Window(window.cutoff - DAYS_OF_A_YEAR, window.horizon_days)
    if season_can_be_rehearsed(window, first_day) and season not in chosen:
        chosen[-1] = season
    return sorted(chosen, key=lambda rehearsal: rehearsal.cutoff, reverse=True)


def season_can_be_rehearsed(window: Window, first_day: int) -> bool:
    """Tell whether the same days of the year before, and enough before them, are known."""
    before = window.cutoff - DAYS_OF_A_YEAR - first_day
    enough = max(SHORTEST_HISTORY_DAYS, min(window.horizon_days, ENOUGH_BEFORE_DAYS))
    return window.horizon_days <= DAYS_OF_A_YEAR and before >= enough
