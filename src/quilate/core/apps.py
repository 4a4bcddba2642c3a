"""The application's core."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules

from quilate.core.among import register_among
from quilate.core.roles import Permission
from quilate.core.rooms import Room, open_room


class CoreConfig(AppConfig):
    """Company, people, roles, audit trail, jobs."""

    name = "quilate.core"

    def ready(self) -> None:
        """Open the rooms of everybody's jobs and of administrators; find what each room brings."""
        register_among()
        open_room(Room("jobs", "jobs", "list-checks", "j", Permission.SEE_CUSTOMERS))
        open_room(Room("company", "company", "building", "m", Permission.MANAGE_COMPANY))
        import_module("quilate.core.trail.exporting")
        autodiscover_modules(
            "jobs", "receivers", "subjects", "leaving", "gauges", "personal", "facts"
        )
