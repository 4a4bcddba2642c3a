"""Who is of which kind, as SQL: facts of one customer and of a million are sorted alike."""

from collections.abc import Sequence

import numpy as np

from quilate.clv.kinds import Partition
from quilate.value.kinds.basis import Basis


def sorted_by(basis: Basis, partition: Partition, names: Sequence[str], *, of: str) -> str:
    """Return the query of ``customer_id`` and ``kind_of_customer``.

    Parameters
    ----------
    names
        Of the kinds, in the order of the partition.
    of
        What has how each customer buys.
    """
    scores = ", ".join(
        f"{_score(weights, constant)} AS score_{place}"
        for place, (weights, constant) in enumerate(
            zip(partition.weights, partition.constants, strict=True)
        )
    )
    least = ", ".join(f"score_{place}" for place in range(len(names)))
    cases = " ".join(f"WHEN score_{place} THEN '{name}'" for place, name in enumerate(names))
    return f"""
        SELECT customer_id, CASE least({least}) {cases} END AS kind_of_customer
        FROM (SELECT customer_id, {scores}
            FROM (SELECT customer_id, {columns_of(basis)} FROM {of}))
    """


def columns_of(basis: Basis) -> str:
    """Return the SQL of the columns of a basis, which are called ``x0``, ``x1`` and so on."""
    return ", ".join(f"{each.of_one} AS x{at}" for at, each in enumerate(basis.measures))


def _score(weights: "np.ndarray[tuple[int], np.dtype[np.float64]]", constant: float) -> str:
    terms = (f"{weight:.12e} * x{at}" for at, weight in enumerate(weights))
    return f"{constant:.12e} + {' + '.join(terms)}"
