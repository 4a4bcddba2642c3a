"""What a person may choose about a valuation, beside how the source is read."""

import datetime as dt
from dataclasses import dataclass, field

from quilate.language import Problem
from quilate.transactions import ReadingOptions

DAYS_OF_A_YEAR = 365
LONGEST_HORIZON_DAYS = 100 * DAYS_OF_A_YEAR
#: Who means ten per cent and writes 10 is told so; below zero, a century's money outgrows all sums.
LOWEST_DISCOUNT = -0.1
HIGHEST_DISCOUNT = 10.0
#: More money than a customer can have brought in any currency.
HIGHEST_CUT = 1e14


@dataclass(frozen=True)
class Settings:
    """The choices of one run.

    Attributes
    ----------
    reading
        How the source is read.
    horizon_days
        How far ahead CLV looks.
    discount_rate_per_year
        0.10 is ten per cent.
    as_of
        The last day that is known; the last day of the data unless given.
    cut_current_value, cut_clv
        The portfolio's lines, money; the average customer unless given.

    Raises
    ------
    Problem
        If a choice makes no sense.
    """

    reading: ReadingOptions = field(default_factory=ReadingOptions)
    horizon_days: int = DAYS_OF_A_YEAR
    discount_rate_per_year: float = 0.10
    as_of: dt.date | None = None
    cut_current_value: float | None = None
    cut_clv: float | None = None

    def __post_init__(self) -> None:
        check_horizon(self.horizon_days)
        if not LOWEST_DISCOUNT <= self.discount_rate_per_year < HIGHEST_DISCOUNT:
            raise Problem("runs-discount-impossible", rate=str(self.discount_rate_per_year))
        margin = self.reading.default_margin
        if margin is not None and not -1 <= margin <= 1:
            raise Problem("runs-margin-impossible", share=str(margin))
        for cut in (self.cut_current_value, self.cut_clv):
            if cut is not None and not abs(cut) < HIGHEST_CUT:  # nor NaN
                raise Problem("runs-cut-impossible", cut=str(cut))


def check_horizon(horizon_days: int) -> None:
    """Refuse a horizon that nobody can look over.

    Raises
    ------
    Problem
        If it is shorter than a day, or longer than a century.
    """
    if not 1 <= horizon_days <= LONGEST_HORIZON_DAYS:
        raise Problem("runs-horizon-impossible", days=str(horizon_days))
