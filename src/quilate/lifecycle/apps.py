"""The lifecycle."""

from django.apps import AppConfig

from quilate.customers.happening import listen
from quilate.customers.measures import export_facts
from quilate.customers.sections import Section, add_section
from quilate.customers.timeline import tell_timeline
from quilate.value.tabs import Chapter, add_tab


class LifecycleConfig(AppConfig):
    """Where customers are in their life with the company."""

    name = "quilate.lifecycle"

    def ready(self) -> None:
        """Hear what happens to customers, and say on their page in which stage they are."""
        # After the room of value has heard of it: the rules ask what customers are worth.
        listen("quilate.lifecycle.asked.something_happened")
        export_facts("stage")
        add_tab("lifecycle-title", "stages", Chapter.SEGMENT)
        tell_timeline("quilate.lifecycle.timeline.stages")
        add_section(
            Section(
                "lifecycle",
                title="lifecycle-title",
                template="lifecycle/section.html",
                shown="quilate.lifecycle.sections.of_customer",
                place="side",
                order=200,
            )
        )
