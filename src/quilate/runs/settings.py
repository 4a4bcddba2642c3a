"""What a person may choose about a valuation, beside how the source is read."""

import datetime as dt
from dataclasses import dataclass, field

from quilate.language import Problem
from quilate.transactions import ReadingOptions

DAYS_OF_A_YEAR = 365


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
    """

    reading: ReadingOptions = field(default_factory=ReadingOptions)
    horizon_days: int = DAYS_OF_A_YEAR
    discount_rate_per_year: float = 0.10
    as_of: dt.date | None = None
    cut_current_value: float | None = None
    cut_clv: float | None = None

    def __post_init__(self) -> None:
        if self.horizon_days < 1:
            raise Problem("runs-horizon-too-short", days=self.horizon_days)
        if self.discount_rate_per_year <= -1:
            raise Problem("runs-discount-impossible", rate=str(self.discount_rate_per_year))
