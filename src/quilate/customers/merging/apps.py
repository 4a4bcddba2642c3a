"""Merging customers, and finding who may be the same."""

from django.apps import AppConfig

from quilate.core.holdings import Erased, cleared_with_customer, removed_with_customer


class MergingConfig(AppConfig):
    """A part of the customers' room, with tables of its own."""

    name = "quilate.customers.merging"

    def ready(self) -> None:
        """Say what its tables hold of customers."""
        from quilate.customers.merging.models import Merge, PossibleDuplicate  # noqa: PLC0415

        def forget_values(erased: Erased) -> int:
            return Merge.objects.of(erased.numbers).forget()

        removed_with_customer(PossibleDuplicate, "first", moves=False)
        cleared_with_customer(Merge, forget_values, reason="proof")
