"""The room of value."""

from django.apps import AppConfig

from quilate.core.company.resting import rest_on_figures
from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room
from quilate.customers.happening import listen
from quilate.customers.measures import Measures, export_facts, measure_customers
from quilate.customers.sections import Section, add_section
from quilate.customers.timeline import tell_timeline

_MEASURES = Measures(
    "valuations",
    now="quilate.value.listing.now",
    order="clv",
    narrowing=("tier", "quadrant"),
    head="value/list_head.html",
    cells="quilate.value.listing.cells",
)
_EXPORTED = (
    *("clv", "clv_low", "clv_high", "current_value", "potential", "gap"),
    *("p_alive", "tier", "quadrant"),
)


class ValueConfig(AppConfig):
    """What every customer is worth, and how the company means to treat them."""

    name = "quilate.value"

    def ready(self) -> None:
        """Open the room, hear what happens to customers, and show what they are worth."""
        listen("quilate.value.hearing.value_again")
        tell_timeline("quilate.value.timeline.changes")
        rest_on_figures("value/holds_from.html")
        measure_customers(_MEASURES)
        export_facts(*_EXPORTED)
        open_room(Room("value", "value", "gem", "v", Permission.SEE_CUSTOMERS))
        add_section(
            Section(
                "value",
                title="worth-card",
                template="value/card.html",
                shown="quilate.value.card.section.value",
                place="first",
                is_deferred=False,
            )
        )
        add_section(
            Section(
                "together",
                title="worth-together",
                template="value/together.html",
                shown="quilate.value.together.section",
                suits="quilate.customers.hierarchy.may_have_others",
                place="side",
                order=-10,
            )
        )
        add_section(
            Section(
                "why-value",
                title="worth-why",
                template="value/why.html",
                shown="quilate.value.card.section.why",
                order=-10,
            )
        )
