"""Parting the rows of a batch: those that can be entered, and those that cannot, with why."""

from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

import duckdb
import pyarrow as pa

from quilate.activity.loading.columns import Column
from quilate.activity.loading.loaded import REJECTS
from quilate.activity.loading.records import numbers_of
from quilate.activity.models import ExchangeRate
from quilate.core.models import Company

ROW = "row"
_MONEY = "DECIMAL(14,2)"


@dataclass(frozen=True)
class Fault:
    """Something that keeps a row from being entered.

    Attributes
    ----------
    when
        The condition, in the words of DuckDB.
    reason
        The message that says it.
    """

    when: str
    reason: str
    column: str


class Sieve:
    """A sieve for batches with the same columns: what falls through is the table ``sound``."""

    def __init__(self, columns: tuple[Column, ...], *, dated_by: str, amount: str) -> None:
        self.connection = duckdb.connect()
        self._columns = columns
        self._dated_by = dated_by
        self._amount = amount
        self._faults = list(self._faults_of_rows())
        self._found_later: list[Fault] = []
        self._kept_keys: TemporaryDirectory[str] | None = None
        if dated_by:
            self._account = Company.current().currency
            self.connection.register("rates", _rates())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.connection.close()
        if self._kept_keys:
            self._kept_keys.cleanup()

    def fill(self, batch: pa.Table, *, after: int) -> None:
        """Part a batch whose rows follow so many others."""
        if ROW not in batch.column_names:
            numbers = pa.array(range(after + 1, after + batch.num_rows + 1), pa.int64())
            batch = batch.append_column(ROW, numbers)
        self.connection.register("batch", batch)
        typed = ", ".join([ROW, *(self._typed(column, batch) for column in self._columns)])
        self._keep("typed", f"SELECT {typed} FROM batch")
        for column in self._columns:
            if column.refers_to:
                self._number(column)
        self._keep("parted", self._parted())
        self._keep("sound", "SELECT * FROM parted WHERE fault IS NULL")

    def reject_repeated(self, key: tuple[str, ...], *, joins: str) -> None:
        """Reject the rows whose key has come before, in whichever batch; the first counts."""
        names = ", ".join(f"{each} AS key_{place}" for place, each in enumerate(key))
        self._keep("keys_before", f"SELECT {names}, {ROW} FROM sound {joins}")
        keys = ", ".join(f"key_{place}" for place in range(len(key)))
        in_batch = (
            f"SELECT {ROW} FROM keys_before "
            f"QUALIFY row_number() OVER (PARTITION BY {keys} ORDER BY {ROW}) > 1"
        )
        fault = Fault("", "activity-reject-repeated", self._columns[0].name)
        self.hold_back(fault, in_batch)
        if self._kept_keys:
            before = f"SELECT {ROW} FROM keys_before SEMI JOIN kept.keys USING ({keys})"
            self.hold_back(fault, before)

    def keep_keys(self) -> None:
        """Remember the keys of this batch for the ones to come: on disk, however many there are."""
        if not self._kept_keys:
            self._kept_keys = TemporaryDirectory(prefix="quilate-")
            self.connection.execute(f"ATTACH '{self._kept_keys.name}/keys.duckdb' AS kept")
            empty = f"SELECT * EXCLUDE ({ROW}) FROM keys_before LIMIT 0"
            self.connection.execute(f"CREATE TABLE kept.keys AS {empty}")
        self.connection.execute(f"INSERT INTO kept.keys SELECT * EXCLUDE ({ROW}) FROM keys_before")

    def hold_back(self, fault: Fault, rows: str) -> None:
        """Take rows out of those that are sound; ``rows`` is the query for their numbers."""
        if fault not in self._found_later:
            self._found_later.append(fault)
        number = len(self._faults) + self._found_later.index(fault)
        self._keep("held_back", rows)
        held_back = f"{ROW} IN (SELECT {ROW} FROM held_back)"
        self.connection.execute(f"UPDATE parted SET fault = {number} WHERE {held_back}")
        self.connection.execute(f"DELETE FROM sound WHERE {held_back}")

    def rejects(self) -> pa.Table:
        """Return the rows that were held back."""
        faults = [*self._faults, *self._found_later]
        said = pa.table(
            {
                "fault": pa.array(range(len(faults)), pa.int32()),
                "reason": [fault.reason for fault in faults],
                "column": [fault.column for fault in faults],
            }
        )
        self.connection.register("faults", said)
        values = " ".join(
            f"WHEN {number} THEN raw_{fault.column}::VARCHAR" for number, fault in enumerate(faults)
        )
        return (
            self.connection.sql(
                f"SELECT {ROW}, faults.reason, faults.column, CASE fault {values} END AS value "
                f"FROM parted JOIN faults USING (fault) ORDER BY {ROW}"
            )
            .to_arrow_table()
            .cast(REJECTS)
        )

    def _keep(self, name: str, query: str) -> None:
        self.connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {query}")

    def _typed(self, column: Column, batch: pa.Table) -> str:
        """Return the expressions of a column: as it came, and as it is read."""
        name = column.name
        if name not in batch.column_names:
            return f"NULL::VARCHAR AS raw_{name}, NULL::{column.kind} AS {name}"
        is_text = pa.types.is_string(batch.schema.field(name).type)
        raw = f"nullif(trim({name}), '')" if is_text else name
        return f"{raw} AS raw_{name}, TRY_CAST({raw} AS {column.kind}) AS {name}"

    def _number(self, column: Column) -> None:
        """Find the numbers of the records that a column names."""
        assert column.refers_to
        keys = self.connection.execute(f"SELECT DISTINCT {column.name} FROM typed").fetchall()
        found = numbers_of(column.refers_to, [key for (key,) in keys if key])
        self.connection.register(f"numbers_{column.name}", found)

    def _parted(self) -> str:
        whens = " ".join(f"WHEN {fault.when} THEN {n}" for n, fault in enumerate(self._faults))
        named = [column.name for column in self._columns if column.refers_to]
        numbers = "".join(f", numbers_{name}.id AS {name}_id" for name in named)
        joins = " ".join(
            f"LEFT JOIN numbers_{name} ON numbers_{name}.key = money.{name}" for name in named
        )
        return (
            f"WITH money AS ({self._money()}),"
            f" linked AS (SELECT money.*{numbers} FROM money {joins})"
            f" SELECT *, CASE {whens} END AS fault FROM linked"
        )

    def _money(self) -> str:
        """Return the query that converts amounts by the rate that was in force."""
        if not self._dated_by:
            return "SELECT * FROM typed"
        made = {"currency", "amount"} & {column.name for column in self._columns}
        own = f"said.currency = '{self._account}'"
        converted = f"TRY_CAST(round(amount * rates.rate, 2) AS {_MONEY})"
        return f"""
            WITH said AS (
                SELECT * EXCLUDE ({", ".join(made)}),
                    coalesce(upper(currency), '{self._account}') AS currency,
                    TRY_CAST({self._amount} AS {_MONEY}) AS amount
                FROM typed
            )
            SELECT said.*, rates.day AS rate_on,
                CASE WHEN {own} THEN 1 ELSE rates.rate END AS rate,
                CASE WHEN {own} THEN amount ELSE {converted} END AS account_amount
            FROM said
            ASOF LEFT JOIN rates
                ON said.currency = rates.currency AND said.{self._dated_by} >= rates.day
        """

    def _faults_of_rows(self) -> Iterator[Fault]:
        for column in self._columns:
            yield from _faults_of(column)
        if self._dated_by:
            yield Fault("rate IS NULL", "activity-reject-no-rate", "currency")
            names = {column.name for column in self._columns}
            said_in = "amount" if "amount" in names else "cost"
            yield Fault("amount IS NULL", "activity-reject-missing", said_in)
            yield Fault("account_amount IS NULL", "activity-reject-unreadable", said_in)


def _faults_of(column: Column) -> Iterator[Fault]:
    name = column.name
    if column.is_required:
        yield Fault(f"raw_{name} IS NULL", "activity-reject-missing", name)
    yield Fault(f"raw_{name} IS NOT NULL AND {name} IS NULL", "activity-reject-unreadable", name)
    if column.longest:
        yield Fault(f"length({name}) > {column.longest}", "activity-reject-too-long", name)
    if column.allowed:
        allowed = ", ".join(f"'{word}'" for word in column.allowed)
        yield Fault(f"{name} NOT IN ({allowed})", "activity-reject-not-allowed", name)
    if column.refers_to:
        noun = column.refers_to._meta.model_name
        yield Fault(
            f"{name} IS NOT NULL AND {name}_id IS NULL", f"activity-reject-unknown-{noun}", name
        )


def _rates() -> pa.Table:
    rates = list(ExchangeRate.objects.values_list("currency", "day", "rate"))
    return pa.table(
        {
            "currency": pa.array([rate[0] for rate in rates], pa.string()),
            "day": pa.array([rate[1] for rate in rates], pa.date32()),
            "rate": pa.array([rate[2] for rate in rates], pa.decimal128(18, 8)),
        }
    )
