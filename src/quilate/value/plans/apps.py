"""Plans for single accounts."""

from django.apps import AppConfig

from quilate.customers.sections import Section, add_section

_PLANS = Section(
    "plans",
    title="plans-section",
    template="plans/section.html",
    shown="quilate.value.plans.section.plans",
    # After what the customer is worth.
    place="first",
    order=200,
)


class PlansConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.plans"

    def ready(self) -> None:
        """Show the plans on the page of their customer."""
        add_section(_PLANS)
