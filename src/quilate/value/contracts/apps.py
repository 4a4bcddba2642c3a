"""The page of whoever lives on contracts."""

from django.apps import AppConfig

from quilate.value.tabs import Chapter, add_tab

_HELD = "quilate.value.contracts.held"


class ContractsConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.contracts"

    def ready(self) -> None:
        """Add the page where the company has contracts."""
        add_tab("contracts-title", "contracts", Chapter.MEASURE, offered=f"{_HELD}.are_of_interest")
