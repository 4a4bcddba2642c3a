"""The application's core."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Company, people, roles, audit trail."""

    name = "quilate.core"
