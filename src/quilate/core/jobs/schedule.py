"""When jobs are done that nobody has to ask for."""

import datetime as dt
from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo


class Schedule(Protocol):
    """Moments that come again and again."""

    def last(self, at: dt.datetime, zone: ZoneInfo) -> dt.datetime:
        """Return the last of the moments that have come by ``at``."""


@dataclass(frozen=True)
class Daily:
    """Every day at a time of the company's clock."""

    time: dt.time

    def last(self, at: dt.datetime, zone: ZoneInfo) -> dt.datetime:
        """Return today's moment, or yesterday's while today's is to come."""
        today = at.astimezone(zone).date()
        moment = self._on(today, zone)
        return moment if moment <= at else self._on(today - dt.timedelta(days=1), zone)

    def _on(self, day: dt.date, zone: ZoneInfo) -> dt.datetime:
        # An hour that the clock leaves out in spring comes as it would have without the change; of
        # one that comes twice in autumn, the first counts.
        return dt.datetime.combine(day, self.time, zone).astimezone(dt.UTC)


@dataclass(frozen=True)
class Every:
    """Every so many minutes."""

    minutes: int

    def last(self, at: dt.datetime, zone: ZoneInfo) -> dt.datetime:
        """Return the last full such time since midnight of 1 January 1970, wherever."""
        seconds = self.minutes * 60
        return dt.datetime.fromtimestamp(at.timestamp() // seconds * seconds, dt.UTC)
