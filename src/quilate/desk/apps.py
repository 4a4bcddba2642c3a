"""The pages that join rooms."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room


class DeskConfig(AppConfig):
    """Home and search."""

    name = "quilate.desk"

    def ready(self) -> None:
        """Open the room."""
        open_room(Room("home", "home", "house", "h", Permission.SEE_CUSTOMERS))
