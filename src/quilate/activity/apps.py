"""The room of the activity."""

from typing import Literal

from django.apps import AppConfig

from quilate.core.company.tabs import Tab, add_tab
from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room
from quilate.customers.sections import Section, add_section
from quilate.customers.standing import judge_standing
from quilate.customers.timeline import tell_timeline

#: Parts of the page of a customer: in which column, after which others.
_SECTIONS: tuple[tuple[Literal["main", "side"], int, str], ...] = (
    ("main", 200, "orders"),
    ("main", 300, "interactions"),
    ("side", 200, "subscriptions"),
)


class ActivityConfig(AppConfig):
    """What happened between customers and the company."""

    name = "quilate.activity"

    def ready(self) -> None:
        """Open the rooms, and show on the page of a customer what happened."""
        open_room(Room("products", "products", "package", "p", Permission.SEE_CUSTOMERS))
        open_room(Room("acquisition", "acquisition", "user-plus", "q", Permission.SEE_CUSTOMERS))
        add_tab(Tab("activity-rates", "rates"))
        for place, order, name in _SECTIONS:
            add_section(
                Section(
                    name,
                    title=f"activity-{name}",
                    template=f"activity/{name}_section.html",
                    shown=f"quilate.activity.sections.{name}",
                    place=place,
                    order=order,
                )
            )
        judge_standing("quilate.activity.standing")
        for told in ("purchases", "conversations", "contracts"):
            tell_timeline(f"quilate.activity.timeline.{told}")
