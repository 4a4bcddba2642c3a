"""The time of which a page shows the flows."""

import datetime as dt
from dataclasses import dataclass

from quilate.core.speech import say

#: So many months, the running one among them.
MONTHS = (1, 3, 6, 12)
_USUAL = 6


@dataclass(frozen=True)
class Period:
    """Some months up to the last day of which anything is known."""

    months: int
    since: dt.date
    until: dt.date

    @classmethod
    def asked(cls, months: str, until: dt.date) -> "Period":
        """Return the period that an address asks for; the usual one where it asks for none."""
        count = int(months) if months.isdecimal() and int(months) in MONTHS else _USUAL
        since = until.replace(day=1)
        for _ in range(count - 1):
            since = (since - dt.timedelta(days=1)).replace(day=1)
        return cls(count, since, until)

    @property
    def choices(self) -> list[tuple[int, str]]:
        """Return the periods that can be chosen, as they are called."""
        return [(months, say("lifecycle-months", months=months)) for months in MONTHS]
