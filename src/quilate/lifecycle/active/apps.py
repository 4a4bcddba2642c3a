"""Who is active."""

from django.apps import AppConfig

from quilate.customers.measures import export_facts
from quilate.customers.sections import Section, add_section
from quilate.value.tabs import Chapter, add_tab

_SECTION = Section(
    "active",
    title="active-title",
    template="active/section.html",
    shown="quilate.lifecycle.active.section.activity_of",
    place="side",
    # After the stage of the lifecycle.
    order=201,
)


class ActiveConfig(AppConfig):
    """A part of the lifecycle, with tables of its own.

    It stands here since it sets activity beside what customers are worth, by the facts of value.
    """

    name = "quilate.lifecycle.active"

    def ready(self) -> None:
        """Add the page, and say of a customer how active they are."""
        export_facts("activity_degree")
        add_tab("active-title", "active", Chapter.SEGMENT)
        add_section(_SECTION)
