"""Many customers at once: those who were ticked in a list, or all that its filters leave."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from quilate.core.models import Person
from quilate.customers.filtering import CustomerFilters, narrowed
from quilate.customers.groups import in_group
from quilate.customers.measured import in_order, measured_so
from quilate.customers.models import Customer
from quilate.customers.models.customer import CustomerQuerySet
from quilate.customers.queries import found

#: Up to so many are counted before somebody decides.
COUNTED = 10_000


@dataclass(frozen=True)
class Selection:
    """Which customers; who asks for them gets those alone that they may see at that moment.

    Attributes
    ----------
    ticked
        The numbers of those who were ticked; None for all that the filters leave.
    """

    filters: CustomerFilters
    ticked: tuple[int, ...] | None = None

    def customers(self, person: Person) -> CustomerQuerySet:
        """Return the customers, of those that a person may see."""
        return measured_so(self._unmeasured(person), self._narrowing, by=person)

    def counted(self, person: Person) -> int:
        """Return how many they are; one more than ``COUNTED`` for any number above it."""
        return self.customers(person)[: COUNTED + 1].count()

    def examples(self, person: Person, *, most: int) -> CustomerQuerySet:
        """Return some of them."""
        return self.customers(person).select_related("branch", "owner")[:most]

    def numbers(self, person: Person, *, after: int = 0) -> "array[int]":
        """Return the numbers of all, from the lowest: eight bytes for each customer."""
        beyond = self.customers(person).filter(pk__gt=after).order_by("pk")
        return array("q", beyond.values_list("pk", flat=True).iterator())

    def numbers_in_order(self, person: Person) -> "array[int]":
        """Return the numbers of all, in the order of the list."""
        numbers = array("q")
        for part in in_order(self._unmeasured(person), self._narrowing, by=person):
            sorted_ = part.rows.order_by(*part.order)
            numbers.extend(sorted_.values_list("pk", flat=True).iterator())
        return numbers

    def kept(self) -> dict[str, Any]:
        """Return it as jobs and the trail keep it."""
        kept = {"filters": self._narrowing.kept()}
        return kept if self.ticked is None else {**kept, "ticked": list(self.ticked)}

    @property
    def _narrowing(self) -> CustomerFilters:
        """Return what narrows and sorts them: who was ticked is meant, whatever the list shows."""
        return self.filters if self.ticked is None else CustomerFilters(order=self.filters.order)

    def _unmeasured(self, person: Person) -> CustomerQuerySet:
        """Return the customers, however they were measured."""
        visible = Customer.objects.visible_to(person).current()
        if self.ticked is not None:
            return visible.filter(pk__in=self.ticked)
        grouped = in_group(narrowed(visible, self.filters), self.filters.segment, by=person)
        return found(grouped, self.filters.text, by=person)

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Return the selection that was kept."""
        ticked = kept.get("ticked")
        filters = CustomerFilters.from_kept(kept["filters"])
        return cls(filters, None if ticked is None else tuple(ticked))
