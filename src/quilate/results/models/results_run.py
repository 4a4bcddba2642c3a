"""One reckoning of the results."""

import datetime as dt
from typing import Self

from django.db import models

from quilate.core.months import months_between


class ResultsRun(models.Model):
    """A reckoning of the results of all groups; the last that came to its end is shown."""

    at = models.DateTimeField()
    currency = models.CharField(max_length=3)
    #: The first day of the first month that was reckoned.
    first_month = models.DateField()
    #: On which anything was sold, said or given up, up to the day of the reckoning.
    last_day = models.DateField()
    is_shown = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.first_month} – {self.last_day}"

    @classmethod
    def shown(cls) -> Self | None:
        """Return the one that is shown; None before the first."""
        return cls.objects.filter(is_shown=True).order_by("-pk").first()

    @property
    def months(self) -> list[dt.date]:
        """Return the first day of each month, the oldest first."""
        first, last = self.first_month, self.last_day.replace(day=1)
        return sorted({first, *months_between(first, last), last})

    @property
    def last_full_month(self) -> dt.date:
        """Return the last month of which each day is known, or the only one there is."""
        after = self.last_day + dt.timedelta(days=1)
        over = [month for month in self.months if month < after.replace(day=1)]
        return over[-1] if over else self.first_month
