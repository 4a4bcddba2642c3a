"""What customers may ask by law."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.customers.leads import Lead, add_lead
from quilate.customers.sections import Section, add_section

_SECTION = Section(
    "rights",
    title="rights-section",
    template="rights/section.html",
    shown="quilate.customers.rights.queries.section_of",
    needs=Permission.ANSWER_RIGHTS,
    place="side",
    order=800,
)


class RightsConfig(AppConfig):
    """A part of the customers' room, with tables of its own."""

    name = "quilate.customers.rights"

    def ready(self) -> None:
        """Lead here from the list of the customers and from the page of each."""
        add_lead(Lead("rights-short", "rights", "scale", Permission.ANSWER_RIGHTS))
        add_section(_SECTION)
