"""What winning customers cost, by group."""

from django.apps import AppConfig

from quilate.value.tabs import Chapter, add_tab


class WinningConfig(AppConfig):
    """A part of the room of value."""

    name = "quilate.value.winning"

    def ready(self) -> None:
        """Add the page."""
        add_tab("winning-title", "winning", Chapter.MEASURE)
