"""The room of the activity."""

from django.apps import AppConfig


class ActivityConfig(AppConfig):
    """What happened between customers and the company."""

    name = "quilate.activity"
