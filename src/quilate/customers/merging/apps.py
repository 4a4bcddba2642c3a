"""Merging customers, and finding who may be the same."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.customers.leads import Lead, add_lead


class MergingConfig(AppConfig):
    """A part of the customers' room, with tables of its own."""

    name = "quilate.customers.merging"

    def ready(self) -> None:
        """Lead here from the list of the customers."""
        add_lead(Lead("merging-title", "duplicates", "copy", Permission.MERGE_CUSTOMERS))
