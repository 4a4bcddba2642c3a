"""The room of the segments."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room
from quilate.core.rule_keepers import keep_rules_at
from quilate.customers.groups import group_customers
from quilate.customers.sections import Section, add_section
from quilate.segments.uses import tell_uses

_SECTION = Section(
    "segments",
    title="room-segments",
    template="segments/section.html",
    shown="quilate.segments.sections.of_customer",
    place="side",
    order=300,
)


class SegmentsConfig(AppConfig):
    """Rules that name groups of customers."""

    name = "quilate.segments"

    def ready(self) -> None:
        """Open the room, keep rules, and say of a customer in which segments they are."""
        open_room(Room("segments", "segments", "shapes", "s", Permission.SEE_CUSTOMERS))
        add_section(_SECTION)
        keep_rules_at("segment-new")
        tell_uses("quilate.segments.used.in_views")
        tell_uses("quilate.segments.used.in_rules")
        tell_uses("quilate.segments.used.in_rules_of_all")
        group_customers("quilate.segments.grouping")
