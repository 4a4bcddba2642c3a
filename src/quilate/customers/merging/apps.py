"""Merging customers, and finding who may be the same."""

from django.apps import AppConfig


class MergingConfig(AppConfig):
    """A part of the customers' room, with tables of its own."""

    name = "quilate.customers.merging"
