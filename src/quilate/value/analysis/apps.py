"""Analyses of the portfolio."""

from django.apps import AppConfig

from quilate.value.tabs import Chapter, add_tab


class AnalysisConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.analysis"
    label = "analysis"

    def ready(self) -> None:
        """Add the page to the room of value."""
        add_tab("analysis-title", "analyses", Chapter.SEGMENT)
