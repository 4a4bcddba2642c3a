"""Who is of which kind, as SQL: facts of one customer and of a million are sorted alike."""

from collections.abc import Sequence

from quilate.clv.estimator import Floats
from quilate.clv.kinds.partition import Partition
from quilate.value.kinds.basis import Basis

#: The name of the fact, and of its column.
KIND = "kind_of_customer"


def sorted_by(basis: Basis, partition: Partition, names: Sequence[str], *, of: str) -> str:
    """Return the query of the ``customer_id`` and the kind of each customer.

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
        SELECT customer_id, CASE least({least}) {cases} END AS {KIND}
        FROM (SELECT customer_id, {scores}
            FROM (SELECT customer_id, {columns_of(basis)} FROM {of}))
    """


def columns_of(basis: Basis) -> str:
    """Return the SQL of the columns of a basis, which are called ``x0``, ``x1`` and so on."""
    return ", ".join(f"{each.of_one} AS x{at}" for at, each in enumerate(basis.measures))


def _score(weights: Floats, constant: float) -> str:
    terms = (f"{weight:.12e} * x{at}" for at, weight in enumerate(weights))
    return f"{constant:.12e} + {' + '.join(terms)}"
