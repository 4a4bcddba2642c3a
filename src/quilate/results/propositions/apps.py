"""Value propositions."""

from django.apps import AppConfig

from quilate.customers.sections import Section, add_section
from quilate.segments.panels import Panel, add_panel
from quilate.segments.uses import tell_uses
from quilate.value.tabs import Chapter, add_tab

_OF_CUSTOMER = Section(
    "propositions",
    title="propositions-section",
    template="propositions/section.html",
    shown="quilate.results.propositions.section.of_customer",
    place="side",
    # After the segments.
    order=305,
)
_OF_SEGMENT = Panel(
    "propositions/panel.html", shown="quilate.results.propositions.section.of_segment"
)


class PropositionsConfig(AppConfig):
    """A part of the room of results, with a table of its own."""

    name = "quilate.results.propositions"

    def ready(self) -> None:
        """Add the page, and say on those of a segment and of a customer what is promised."""
        add_tab("propositions-title", "propositions", Chapter.ACT)
        add_section(_OF_CUSTOMER)
        add_panel(_OF_SEGMENT)
        tell_uses("quilate.results.propositions.section.in_propositions")
