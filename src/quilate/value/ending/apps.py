"""Ending a relation with a customer."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.customers.sections import Section, add_section
from quilate.customers.standing import judge_standing

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
        """Say beside the name of a customer what is approved, and lead from their page to it."""
        judge_standing("quilate.value.ending.standing")
        add_section(_WAY)
