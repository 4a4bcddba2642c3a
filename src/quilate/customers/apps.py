"""The room of the customers."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room


class CustomersConfig(AppConfig):
    """Who the customers are."""

    name = "quilate.customers"

    def ready(self) -> None:
        """Open the room."""
        open_room(Room("customers", "customers", "users", "k", Permission.SEE_CUSTOMERS))
