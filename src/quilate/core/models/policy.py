"""What a company decides for a while: the next decision follows, and none is changed."""

from typing import Self

from django.db import models

from quilate.core.models.append_only import AppendOnly, AppendOnlyQuerySet
from quilate.core.models.person import Person


class Policy(AppendOnly):
    """A decision that holds from a moment on, with who took it and why.

    Each kind is a table of its own, with an index on ``-at`` and ``-id`` that finds the one in
    force.
    """

    reason = models.CharField(max_length=500)
    by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}"

    @classmethod
    def newest_first(cls) -> AppendOnlyQuerySet[Self]:
        """Return all that were decided."""
        return AppendOnlyQuerySet(cls).order_by("-at", "-id")

    @classmethod
    def in_force(cls) -> Self | None:
        """Return the policy that holds; None before the first."""
        return cls.newest_first().first()
