"""What customers who are alike are like, beside everybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from quilate.value.kinds.basis import Basis
from quilate.value.kinds.sorting import columns_of

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


def added_up(bench: duckdb.DuckDBPyConnection, basis: Basis) -> list[Group]:
    """Return everybody as one group, then each by its place: of ``patterns`` and ``found``."""
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
