"""Strategic customers."""

from django.apps import AppConfig

from quilate.customers.sections import Section, add_section
from quilate.value.tabs import Chapter, add_tab

_STRATEGIC = Section(
    "strategic",
    title="strategic-section",
    template="strategic/section.html",
    shown="quilate.value.strategic.section.strategic",
    place="side",
    # Before the strategy.
    order=185,
)


class StrategicConfig(AppConfig):
    """A part of the room of value, with a table of its own."""

    name = "quilate.value.strategic"

    def ready(self) -> None:
        """Add the page, and say of a customer whether and why they are strategic."""
        add_tab("strategic-title", "strategic", Chapter.SEGMENT)
        add_section(_STRATEGIC)
