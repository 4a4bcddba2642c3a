"""The rows of every table, to see what an act has changed."""

from collections.abc import Collection

from django.apps import apps

Dump = dict[str, list[dict[str, object]]]


def dump_of_all_tables(*, but: Collection[str] = ()) -> Dump:
    """Return every row of the application's tables, in order, except of those that are named."""
    models = [
        model
        for model in apps.get_models(include_auto_created=True)
        if model.__module__.startswith("quilate.") and model._meta.label not in but
    ]
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values()) for model in models
    }
