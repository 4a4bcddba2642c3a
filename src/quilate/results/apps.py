"""The results."""

from django.apps import AppConfig

from quilate.value.tabs import Chapter, add_tab


class ResultsConfig(AppConfig):
    """What groups of customers brought and cost."""

    name = "quilate.results"

    def ready(self) -> None:
        """Add the page to the room of value."""
        add_tab("results-title", "results", Chapter.PROVE)
