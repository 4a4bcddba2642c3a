"""The room of the imports."""

from django.apps import AppConfig

from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room


class ImportsConfig(AppConfig):
    """Getting data in."""

    name = "quilate.imports"

    def ready(self) -> None:
        """Open the room."""
        open_room(Room("imports", "imports", "database", "i", Permission.IMPORT_DATA))
