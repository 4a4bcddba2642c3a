"""A lookup for one of many values: ``key__among=keys`` instead of ``key__in=keys``.

The values go to the database as one parameter. Of some thousand values Django makes an expression
each, which takes longer than to find the rows.
"""

import json
from collections.abc import Iterable
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, ForeignKey, Lookup
from django.db.models.sql.compiler import SQLCompiler


class Among(Lookup):
    """A column has one of many texts or numbers."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> tuple[str, tuple[Any, ...]]:
        """Return the condition and its parameters."""
        column, parameters = self.process_lhs(compiler, connection)
        values = list(self.rhs)
        if connection.vendor == "postgresql":
            return f"{column} = ANY(%s)", (*parameters, _array(values))
        asked = json.dumps(values)
        return f"{column} IN (SELECT value FROM json_each(%s))", (*parameters, asked)


def _array(values: Iterable[str | int | None]) -> str:
    """Return values as PostgreSQL writes an array, over which the driver takes four times as long.

    What is in quotes is a text, also where it says NULL.
    """
    return f"{{{','.join(map(_element, values))}}}"


def _element(value: str | int | None) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return str(value)


def register_among() -> None:
    """Let every field be asked so."""
    Field.register_lookup(Among)
    ForeignKey.register_lookup(Among)
