"""Looking for kinds among all customers of the run that is shown, on a workbench of DuckDB."""

from dataclasses import dataclass

import duckdb
import numpy as np
from numpy.typing import NDArray

from quilate.clv.kinds.choosing import Tried, kinds_of
from quilate.clv.kinds.partition import Partition
from quilate.core.facts import Column, Source
from quilate.core.facts.records import records, take
from quilate.customers.models import Customer
from quilate.value.kinds.basis import SOURCES, Basis
from quilate.value.kinds.sorting import KIND, columns_of, sorted_by
from quilate.value.kinds.traits import Group, added_up

#: What the company calls each customer, whatever number they have here.
_KEYS = Source(
    f"SELECT id AS customer_id, key FROM {Customer._meta.db_table}", {"key": Column.TEXT}
)
#: From so many kinds are learned; all are sorted.
_LEARNED_FROM = 10_000
#: What less is spent on, or by way of, is not asked apart.
_LEAST_SHARE, _MOST_CATEGORIES, _MOST_CHANNELS = 0.01, 12, 8


@dataclass(frozen=True)
class Found:
    """Kinds that are there.

    Attributes
    ----------
    stability
        How far what two halves of the customers teach agrees.
    everybody, groups
        The groups in the order of the partition.
    """

    partition: Partition
    stability: float
    everybody: Group
    groups: list[Group]


@dataclass(frozen=True)
class Looked:
    """What came of looking at some customers, who bought and may be studied.

    Attributes
    ----------
    found
        None where there are no clear kinds.
    """

    basis: Basis
    customers: int
    tried: list[Tried]
    found: Found | None = None


def read_in(bench: duckdb.DuckDBPyConnection) -> None:
    """Bring along what is asked of all customers."""
    with records() as database:
        for name, source in {**SOURCES, "keys": _KEYS}.items():
            take(bench, name, source, of=database)


def look(bench: duckdb.DuckDBPyConnection) -> Looked:
    """Find the kinds, and leave on the bench ``found``: each customer's place among them."""
    basis = _basis_of(bench)
    bench.execute(f"CREATE OR REPLACE TABLE patterns AS {basis.buying()}")
    ((customers,),) = bench.execute("SELECT count(*) FROM patterns").fetchall()
    kinds = kinds_of(_learned_from(bench, basis), basis.blocks)
    if kinds.chosen is None:
        return Looked(basis, customers, kinds.tried)
    partition, stability = kinds.chosen.partition, kinds.chosen.tried.stability
    _sort(bench, basis, partition, of="patterns", into="found")
    everybody, *groups = added_up(bench, basis)
    found = Found(partition, stability, everybody, groups)
    return Looked(basis, customers, kinds.tried, found)


def overlap_with(
    bench: duckdb.DuckDBPyConnection, basis: Basis, partition: Partition, found: Found
) -> NDArray[np.int64]:
    """Return how many are at each place of another partition and at each that was ``found``."""
    _sort(bench, basis, partition, of=f"({basis.buying()})", into="former")
    overlap = np.zeros((len(partition.constants), len(found.groups)), dtype=np.int64)
    rows = bench.execute(
        "SELECT former.place, found.place, count(*) FROM former JOIN found USING (customer_id)"
        " GROUP BY ALL"
    ).fetchall()
    for before, now, customers in rows:
        overlap[before, now] = customers
    return overlap


def _sort(
    bench: duckdb.DuckDBPyConnection, basis: Basis, partition: Partition, *, of: str, into: str
) -> None:
    """Make a table of the ``place`` in a partition of each customer, of how they buy."""
    places = [str(place) for place in range(len(partition.constants))]
    bench.execute(
        f"CREATE OR REPLACE TABLE {into} AS SELECT customer_id, CAST({KIND} AS INTEGER) AS place"
        f" FROM ({sorted_by(basis, partition, places, of=of)})"
    )


def _basis_of(bench: duckdb.DuckDBPyConnection) -> Basis:
    (returns_share, margin_unit), *_ = bench.execute(_USUAL).fetchall()
    return Basis(
        categories=_shares(bench, "category_id", _MOST_CATEGORIES),
        channels=_shares(bench, "channel", _MOST_CHANNELS),
        returns_share=min(returns_share or 0.0, 1.0),
        # Where purchases leave nothing, an amount of one is as good a unit as any.
        margin_unit=margin_unit or 1.0,
    )


_USUAL = """
    SELECT (SELECT CAST(sum(greatest(-account_amount, 0)) FILTER (is_return) AS DOUBLE)
            / nullif(CAST(sum(greatest(account_amount, 0)) FILTER (NOT is_return) AS DOUBLE), 0)
        FROM sold),
        (SELECT median(abs(CAST(margin AS DOUBLE))) FROM (
            SELECT sum(margin) AS margin FROM sold GROUP BY order_id HAVING bool_or(NOT is_return)
        ))
"""


def _shares(bench: duckdb.DuckDBPyConnection, column: str, most: int) -> dict[str, float]:
    """Return what is spent most on, or by way of, each with its share."""
    rows = bench.execute(
        f"SELECT CAST({column} AS VARCHAR), share FROM ("
        f" SELECT {column}, CAST(sum(spent) AS DOUBLE) / sum(CAST(sum(spent) AS DOUBLE)) OVER ()"
        " AS share FROM (SELECT *, greatest(account_amount, 0) AS spent FROM sold"
        f" WHERE NOT is_return) GROUP BY {column})"
        f" WHERE {column} IS NOT NULL AND share >= ? ORDER BY share DESC, 1 LIMIT {most:d}",
        [_LEAST_SHARE],
    ).fetchall()
    return dict(rows)


def _learned_from(bench: duckdb.DuckDBPyConnection, basis: Basis) -> NDArray[np.float64]:
    """Return the columns of some customers, the same ones each time and in each installation."""
    found = bench.execute(
        f"SELECT {columns_of(basis)} FROM patterns JOIN keys USING (customer_id)"
        f" ORDER BY md5(key) LIMIT {_LEARNED_FROM}"
    ).fetchnumpy()
    return np.column_stack([np.asarray(column, dtype=np.float64) for column in found.values()])
