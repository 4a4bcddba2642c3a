"""The room of the customers."""

from django.apps import AppConfig

from quilate.core.company.tabs import Tab, add_tab
from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room
from quilate.customers.sections import Section, add_section
from quilate.customers.timeline import tell_timeline

_OWN_FIELDS = Section(
    "own-fields",
    title="customers-own-fields",
    template="customers/own_fields_section.html",
    shown="quilate.customers.own_fields.own_values_of",
    order=10,
)
_TIMELINE = Section(
    "timeline",
    title="customers-timeline",
    template="customers/timeline_section.html",
    shown="quilate.customers.history.newest_of",
    order=900,
)


class CustomersConfig(AppConfig):
    """Who the customers are."""

    name = "quilate.customers"

    def ready(self) -> None:
        """Open the room, and tell what happens in it."""
        open_room(Room("customers", "customers", "users", "k", Permission.SEE_CUSTOMERS))
        add_tab(Tab("customers-own-fields", "own-fields"))
        add_section(_OWN_FIELDS)
        add_section(_TIMELINE)
        for told in ("changes_told", "consents_told", "beginning_told"):
            tell_timeline(f"quilate.customers.history.{told}")
