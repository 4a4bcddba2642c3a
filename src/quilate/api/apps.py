"""The interface for programs."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """Answers programs as pages answer the person whose token they hold."""

    name = "quilate.api"
