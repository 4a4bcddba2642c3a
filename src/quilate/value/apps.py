"""The room of value."""

from django.apps import AppConfig

from quilate.customers.happening import listen
from quilate.customers.timeline import tell_timeline


class ValueConfig(AppConfig):
    """What every customer is worth, and how the company means to treat them."""

    name = "quilate.value"

    def ready(self) -> None:
        """Hear what happens to customers, and tell what it did to their value."""
        listen("quilate.value.hearing.value_again")
        tell_timeline("quilate.value.timeline.changes")
