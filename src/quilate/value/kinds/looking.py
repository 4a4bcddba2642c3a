"""Looking for kinds among all customers of the run that is shown, on a workbench of DuckDB."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from quilate.clv.kinds import Kinds, Partition, kinds_of
from quilate.core.facts import Column, Source
from quilate.core.facts.records import records, take
from quilate.customers.models import Customer
from quilate.value.kinds.basis import SOURCES, Basis
from quilate.value.kinds.sorting import columns_of, sorted_by

#: What the company calls each customer, whatever number they have here.
_KEYS = Source(
    f"SELECT id AS customer_id, key FROM {Customer._meta.db_table}", {"key": Column.TEXT}
)
#: From so many kinds are learned; all are sorted.
_LEARNED_FROM = 10_000
#: What less is spent on, or by way of, is not asked apart.
_LEAST_SHARE, _MOST_CATEGORIES, _MOST_CHANNELS = 0.01, 12, 8
#: A standard deviation of less tells nobody apart.
_LEAST_SPREAD = 1e-9


@dataclass(frozen=True)
class Trait:
    """What many are like in one measure.

    Attributes
    ----------
    told
        In the unit that people know.
    effect
        How far they are from everybody, in standard deviations.
    """

    told: float
    effect: float = 0.0


@dataclass(frozen=True)
class Group:
    """Customers who are alike, added up; ``traits`` by the names of the measures."""

    customers: int
    traits: dict[str, Trait]


@dataclass(frozen=True)
class Looked:
    """What was found, of how many customers.

    Attributes
    ----------
    customers
        How many bought, and may be studied.
    everybody, groups
        The groups in the order of the partition; none where there are no clear kinds.
    """

    basis: Basis
    kinds: Kinds
    customers: int
    everybody: Group | None = None
    groups: list[Group] = field(default_factory=list)


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
    if kinds.partition is None:
        return Looked(basis, kinds, customers)
    sort(bench, basis, kinds.partition, into="found")
    everybody, *groups = _added_up(bench, basis)
    return Looked(basis, kinds, customers, everybody, groups)


def sort(
    bench: duckdb.DuckDBPyConnection, basis: Basis, partition: Partition, *, into: str
) -> None:
    """Make a table of the ``place`` of each customer in a partition."""
    places = [str(place) for place in range(len(partition.constants))]
    patterns = f"({basis.buying()})"
    kinds = sorted_by(basis, partition, places, of=patterns)
    bench.execute(
        f"CREATE OR REPLACE TABLE {into} AS"
        f" SELECT customer_id, CAST(kind_of_customer AS INTEGER) AS place FROM ({kinds})"
    )


def overlap_in(bench: duckdb.DuckDBPyConnection, shape: tuple[int, int]) -> NDArray[np.int64]:
    """Return how many are at each place of ``former`` and at each of ``found``."""
    overlap = np.zeros(shape, dtype=np.int64)
    rows = bench.execute(
        "SELECT former.place, found.place, count(*) FROM former JOIN found USING (customer_id)"
        " GROUP BY ALL"
    ).fetchall()
    for former, found, customers in rows:
        overlap[former, found] = customers
    return overlap


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


def _added_up(bench: duckdb.DuckDBPyConnection, basis: Basis) -> list[Group]:
    """Return everybody as one group, then each group by its place."""
    told = ", ".join(each.of_all for each in basis.measures)
    means = ", ".join(f"avg(x{at})" for at in range(len(basis.measures)))
    spreads = ", ".join(f"stddev_pop(x{at})" for at in range(len(basis.measures)))
    rows = bench.execute(
        f"SELECT count(*), {told}, {means}, {spreads}"
        f" FROM (SELECT *, {columns_of(basis)} FROM patterns JOIN found USING (customer_id))"
        " GROUP BY GROUPING SETS ((place), ()) ORDER BY place NULLS FIRST"
    ).fetchall()
    return [_group(basis, row, of=rows[0]) for row in rows]


def _group(basis: Basis, row: Sequence[Any], *, of: Sequence[Any]) -> Group:
    names = [each.name for each in basis.measures]
    number = len(names)
    told, means = row[1 : number + 1], row[number + 1 : 2 * number + 1]
    usual, spreads = of[number + 1 : 2 * number + 1], of[2 * number + 1 :]
    effects = [
        (mean - all_of_them) / spread if spread > _LEAST_SPREAD else 0.0
        for mean, all_of_them, spread in zip(means, usual, spreads, strict=True)
    ]
    traits = [Trait(value or 0.0, effect) for value, effect in zip(told, effects, strict=True)]
    return Group(row[0], dict(zip(names, traits, strict=True)))
