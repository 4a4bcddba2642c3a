"""At which version the tables of an installation are, beside that of the program."""

from collections.abc import Iterable

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

#: The app and the name of a migration.
Step = tuple[str, str]


def applied() -> list[Step]:
    """Return the migrations that the tables have been through; none before there are tables."""
    return sorted(MigrationRecorder(connection).applied_migrations())


def waiting() -> list[Step]:
    """Return the migrations that the tables still have to go through, in order."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [(migration.app_label, migration.name) for migration, _ in plan]


def beyond_the_program(steps: Iterable[Step]) -> list[Step]:
    """Return the migrations that this program is too old to know.

    Those that come after the last one it has: earlier ones may be gone because they were joined.
    """
    known = MigrationLoader(None).disk_migrations
    last: dict[str, str] = {}
    for app, name in known:
        last[app] = max(name, last.get(app, ""))
    return [(app, name) for app, name in steps if app in last and name > last[app]]


def is_new() -> bool:
    """Return whether the database has no table yet."""
    return not connection.introspection.table_names()
