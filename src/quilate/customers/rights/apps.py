"""What customers may ask by law."""

from django.apps import AppConfig


class RightsConfig(AppConfig):
    """A part of the customers' room, with tables of its own."""

    name = "quilate.customers.rights"
