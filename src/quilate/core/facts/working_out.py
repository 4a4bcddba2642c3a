"""Working out all facts: of everybody, or anew of some."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from duckdb import DuckDBPyConnection

from quilate.core.facts.fact import STORED, Fact
from quilate.core.facts.records import Records, take
from quilate.core.facts.registry import REACH, everybody, fact_tables
from quilate.core.facts.table import FactTable, Source
from quilate.core.facts.within import Condition

#: Is told how many of how many tables are done.
Told = Callable[[int, int], None]


@dataclass(frozen=True)
class Bench:
    """Where facts are worked out.

    Attributes
    ----------
    only
        Of whom; None is everybody.
    taken
        The sources that are on the bench: tables that ask for the same read it once.
    """

    duckdb: DuckDBPyConnection
    records: Records
    today: dt.date
    only: Sequence[int] | None = None
    taken: dict[str, Source] = field(default_factory=dict)

    def work_out(
        self, tables: Sequence[FactTable], *, told: Told = lambda _done, _of: None
    ) -> Condition:
        """Return the query of all facts, a row a customer, over tables made for it."""
        self.duckdb.execute(f"SET VARIABLE today = DATE '{self.today.isoformat()}'")
        take(self.duckdb, "everybody", everybody(), of=self.records, only=self.only)
        read = [table for table in tables if table.follow is None]
        for done, table in enumerate(read):
            told(done, len(read))
            self._work_out_one(table, f"facts_{done}", later=read[done + 1 :])
        columns = [f"everybody.{name}" for name in ("customer_id", *REACH)]
        joined = ["everybody"]
        for place, table in enumerate(read):
            columns += [_kept(fact, f"facts_{place}") for fact in table.facts]
            joined.append(f"LEFT JOIN facts_{place} USING (customer_id)")
        return self._followed(f"SELECT {', '.join(columns)} FROM {' '.join(joined)}", tables)

    def _followed(self, known: str, tables: Sequence[FactTable]) -> Condition:
        """Return the query of what is known, and of what follows from it, table by table."""
        parameters: list[object] = []
        for table in tables:
            following = table.follow(self.today) if table.follow else {}
            for fact in table.facts if following else ():
                its = following[fact.name]
                kept = f"CAST({its.sql} AS {STORED[fact.kind]}) AS {fact.name}"
                known, parameters = (
                    f"SELECT *, {kept} FROM ({known})",
                    [*its.parameters, *parameters],
                )
        return Condition(known, tuple(parameters))

    def _work_out_one(self, table: FactTable, name: str, *, later: Sequence[FactTable]) -> None:
        for source, described in table.sources.items():
            if self.taken.get(source) != described:
                take(self.duckdb, source, described, of=self.records, only=self.only)
                self.taken[source] = described
        facts = ", ".join(fact.name for fact in table.facts)
        self.duckdb.execute(
            f"CREATE OR REPLACE TABLE {name} AS SELECT customer_id, {facts} FROM ({table.query})"
        )
        asked = {source for each in later for source in each.sources}
        for source in table.sources.keys() - asked:
            self.duckdb.execute(f"DROP TABLE {source}")
            del self.taken[source]


def columns_now() -> dict[str, str]:
    """Return the columns that facts have now, with how each is kept."""
    facts = {fact.name: STORED[fact.kind] for table in fact_tables() for fact in table.facts}
    return dict.fromkeys(("customer_id", *REACH), "BIGINT") | facts


def _kept(fact: Fact, table: str) -> str:
    value = f"CAST({table}.{fact.name} AS {STORED[fact.kind]})"
    if fact.when_absent is not None:
        value = f"coalesce({value}, CAST({fact.when_absent} AS {STORED[fact.kind]}))"
    return f"{value} AS {fact.name}"
