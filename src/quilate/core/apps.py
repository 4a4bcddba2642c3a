"""The application's core."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    """Company, people, roles, audit trail, jobs."""

    name = "quilate.core"

    def ready(self) -> None:
        """Find the jobs of every room."""
        autodiscover_modules("jobs")
