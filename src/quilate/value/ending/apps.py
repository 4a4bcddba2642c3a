"""Ending a relation with a customer."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.customers.sections import Section, add_section

_MARK = Section(
    "ending-mark",
    title="ending-section",
    template="ending/mark.html",
    shown="quilate.value.ending.section.mark",
    order=-30,
    is_deferred=False,
)
_WAY = Section(
    "ending",
    title="ending-section",
    template="ending/section.html",
    shown="quilate.value.ending.section.way",
    needs=Permission.PROPOSE_ENDINGS,
    place="side",
    order=900,
)


class EndingConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.ending"

    def ready(self) -> None:
        """Mark the page of a customer, and lead from there to a proposal."""
        add_section(_MARK)
        add_section(_WAY)
