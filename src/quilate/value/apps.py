"""The room of value."""

from django.apps import AppConfig


class ValueConfig(AppConfig):
    """What every customer is worth, and how the company means to treat them."""

    name = "quilate.value"
