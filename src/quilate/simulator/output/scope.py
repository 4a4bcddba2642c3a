"""What is to be simulated: which company, how many customers, how long."""

import datetime as dt
from dataclasses import dataclass

from quilate.language import Problem
from quilate.simulator.company import Company
from quilate.simulator.world.days import DAYS_PER_YEAR

#: Each million customers take some 4 GB of memory: beyond these a single machine would not end.
MOST_CUSTOMERS = 2_000_000
MOST_YEARS = 30
_FIRST_END, _LAST_END = dt.date(1980, 1, 1), dt.date(2100, 12, 31)


@dataclass(frozen=True)
class Simulation:
    """What is to be simulated.

    Parameters
    ----------
    company
        What the company is like.
    specification
        The TOML that it was read from, to be kept beside the truth.
    seed
        Any integer.
    customers
        How many come within the history.
    days
        How long the history is.
    as_csv
        Write text with commas instead of Parquet.
    version
        Of what simulates, for the record.

    Raises
    ------
    Problem
        If there would be nobody, or too many, or no days, or too many, or no such date.
    """

    company: Company
    specification: bytes
    seed: int
    customers: int
    days: int
    as_csv: bool = False
    version: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.customers <= MOST_CUSTOMERS:
            raise Problem(
                "simulator-customers-impossible", found=self.customers, most=MOST_CUSTOMERS
            )
        most_days = int(MOST_YEARS * DAYS_PER_YEAR)
        if not 1 <= self.days <= most_days:
            raise Problem("simulator-days-impossible", found=self.days, most=most_days)
        if not _FIRST_END <= self.company.ends <= _LAST_END:
            raise Problem(
                "simulator-end-impossible",
                found=self.company.ends.isoformat(),
                first=_FIRST_END.isoformat(),
                last=_LAST_END.isoformat(),
            )


def days_of(years: float) -> int:
    """Return how many days a number of years has: one at least.

    Raises
    ------
    Problem
        If it is not more than 0, or too many.
    """
    if not 0 < years <= MOST_YEARS:
        raise Problem("simulator-years-impossible", found=f"{years:g}", most=MOST_YEARS)
    return max(round(years * DAYS_PER_YEAR), 1)
