"""The strategies."""

from django.apps import AppConfig

from quilate.customers.sections import Section, add_section

_STRATEGY = Section(
    "strategy",
    title="strategies-section",
    template="strategies/section.html",
    shown="quilate.value.strategies.section.strategy",
    place="side",
    order=190,
)


class StrategiesConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.strategies"

    def ready(self) -> None:
        """Say on the page of a customer which strategy is theirs, and why."""
        add_section(_STRATEGY)
