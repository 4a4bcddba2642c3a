"""Kinds of customers."""

from django.apps import AppConfig

from quilate.customers.sections import Section, add_section
from quilate.value.tabs import Chapter, add_tab

_KIND = Section(
    "kind",
    title="kinds-section",
    template="kinds/section.html",
    shown="quilate.value.kinds.section.kind",
    place="side",
    # Before the lifecycle.
    order=190,
)


class KindsConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.kinds"

    def ready(self) -> None:
        """Add the page, and say of a customer of which kind they are."""
        add_tab("kinds-title", "kinds", Chapter.SEGMENT)
        add_section(_KIND)
