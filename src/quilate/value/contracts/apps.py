"""The page of whoever lives on contracts."""

from django.apps import AppConfig

from quilate.value.tabs import add_tab


class ContractsConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.contracts"

    def ready(self) -> None:
        """Add the page where the company has contracts."""
        add_tab("contracts-title", "contracts", offered="quilate.value.contracts.held.are_held")
