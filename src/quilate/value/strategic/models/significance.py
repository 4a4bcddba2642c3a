"""The ways in which a customer can be strategically significant, after Buttle."""

from django.db import models


class Significance(models.TextChoices):
    """Why a customer matters beyond what they bring themselves today."""

    FUTURE = "future"
    VOLUME = "volume"
    #: Others buy because this one does.
    BENCHMARK = "benchmark"
    #: Makes the company better: by what they ask for, complain of, or invent.
    INSPIRATION = "inspiration"
    #: Leaves little or nothing, and pays for costs that others would have to bear.
    FIXED_COSTS = "fixed-costs"

    @property
    def fact(self) -> str:
        """Return which fact is true of who has the tag."""
        return f"strategic_{self.value.replace('-', '_')}"
