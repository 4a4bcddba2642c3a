"""The room of value."""

from django.apps import AppConfig

from quilate.core.company.resting import rest_on_figures
from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room
from quilate.customers.happening import listen
from quilate.customers.measures import Measures, export_facts, measure_customers
from quilate.customers.sections import Section, add_section
from quilate.customers.timeline import tell_timeline
from quilate.value.tabs import Chapter, add_tab

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

_BEYOND_IS_OFFERED = "quilate.value.beyond.counted.is_offered_to"


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
        self._add_tabs()
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

    def _add_tabs(self) -> None:
        add_tab("worth-curve", "curve", Chapter.MEASURE)
        add_tab("worth-groups", "potential", Chapter.MEASURE)
        add_tab("beyond-title", "who-brings", Chapter.MEASURE, offered=_BEYOND_IS_OFFERED)
        add_tab("portfolio-title", "portfolio", Chapter.SEGMENT)
        add_tab("tiers-title", "tiers", Chapter.SEGMENT)
        add_tab("strategies-title", "strategies", Chapter.ACT)
        add_tab("plans-title", "plans", Chapter.ACT)
        add_tab("worth-trust", "trust", Chapter.PROVE)
