"""Facts that are worked out together, and from what."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from quilate.core.facts.fact import Fact
from quilate.core.facts.within import Condition


class Column(StrEnum):
    """What a column that is read from the database of record holds."""

    WHOLE = "whole"
    MONEY = "money"
    NUMBER = "number"
    DAY = "day"
    TEXT = "text"
    FLAG = "flag"


@dataclass(frozen=True)
class Source:
    """Rows of the database of record.

    Attributes
    ----------
    sql
        A plain query that SQLite and PostgreSQL both understand; one of its columns is
        ``customer_id``. Sums are left to DuckDB, which is quicker at them.
    columns
        The other columns, and what they hold.
    """

    sql: str
    columns: Mapping[str, Column]


@dataclass(frozen=True)
class FactTable:
    """Facts of one room that are worked out together.

    Attributes
    ----------
    title
        The message under which people look for them.
    sources
        What is read for them, each under its name.
    sql
        A query of DuckDB over the sources, by their names, that gives ``customer_id`` and a column
        for each fact, at most a row a customer. ``getvariable('today')`` is the company's day.
        Where it is empty the only source has the facts as they are. What depends on the company's
        decisions is written when it is needed, by a function.
    follow
        Of facts that follow from those that are read, and from those that follow before: gives, for
        the company's day, SQL over these by the name of each fact. Then there are no rows to read.
    unoffered
        Names the facts that the company has switched off: nobody is offered them.
    """

    name: str
    title: str
    facts: tuple[Fact, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)
    sql: str | Callable[[], str] = ""
    follow: Callable[[dt.date], Mapping[str, Condition]] | None = None
    unoffered: Callable[[], Collection[str]] = tuple

    @property
    def query(self) -> str:
        """Return the query that gives the facts."""
        sql = self.sql() if callable(self.sql) else self.sql
        return sql or f"SELECT * FROM {next(iter(self.sources))}"
