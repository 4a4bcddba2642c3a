"""Days by their months, in the database."""

from typing import Any

from django.db.models.functions import TruncMonth


class MonthOf(TruncMonth):
    """The first day of the month of a day.

    Django has SQLite call back into Python for each row, which took most of a sum over millions.
    """

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> tuple[str, tuple[Any, ...]]:  # noqa: ANN401 - as Django calls it
        """Return it in SQLite's own words."""
        day, parameters = compiler.compile(self.lhs)
        return f"date({day}, 'start of month')", (*parameters,)
