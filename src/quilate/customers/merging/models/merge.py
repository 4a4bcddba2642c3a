"""Two customers made one, with all that is needed to make them two again."""

from collections.abc import Sequence
from typing import Self

from django.db import models
from django.db.models import Q

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.models.customer import CustomerQuerySet


class MergeQuerySet(models.QuerySet["Merge"]):
    """Merges, as somebody may see them."""

    def between(self, visible: CustomerQuerySet) -> Self:
        """Keep the merges of which both customers are visible."""
        numbers = visible.values("id")
        return self.filter(survivor__in=numbers, loser__in=numbers)

    def of(self, numbers: Sequence[int]) -> Self:
        """Keep the merges in which any of some customers had a part."""
        return self.filter(Q(survivor__in=numbers) | Q(loser__in=numbers))

    def standing(self) -> Self:
        """Keep the merges that have not been undone."""
        return self.filter(undone_at=None)

    def forget(self) -> int:
        """Take the values of customers away; then nobody can undo them."""
        return self.update(before={}, after={}, loser_before={}, moved={}, stayed={}, added=[])


class Merge(models.Model):
    """One customer merged into another.

    A row that pointed to the loser points to the survivor, and is named in ``moved``. One that the
    survivor has too (the same telephone) stays with the loser, who is on no list any more.
    """

    survivor = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    loser = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    undone_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    undone_at = models.DateTimeField(null=True)
    #: Fields of the survivor that changed, as text: what they were, what they became.
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    loser_before = models.JSONField(default=dict)
    #: Rows by table and column: ``{"customers.Identity.customer": [4, 7]}``.
    moved = models.JSONField(default=dict)
    stayed = models.JSONField(default=dict)
    #: Decisions that the merge itself entered in the ledger of consents.
    added = models.JSONField(default=list)

    objects = MergeQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="merge_by_age")]

    def __str__(self) -> str:
        return f"{self.loser_id} → {self.survivor_id}"

    @property
    def is_standing(self) -> bool:
        """Return whether the two are one."""
        return self.undone_at is None

    @property
    def is_forgotten(self) -> bool:
        """Return whether what undoing needs was erased with the customer."""
        return not self.loser_before

    @property
    def moved_rows(self) -> int:
        """Return how many rows went to the survivor."""
        return sum(map(len, self.moved.values()))

    def later(self) -> MergeQuerySet:
        """Return the merges after this one that have to be undone before it."""
        ours = Merge.objects.of([self.survivor_id, self.loser_id])
        return ours.standing().filter(pk__gt=self.pk)
