"""What is found is of the customers: not of their numbers, nor of how a database keeps JSON."""

import json
from collections.abc import Sequence

import duckdb
import numpy as np
import pytest

from quilate.value.kinds import looking
from quilate.value.kinds.basis import Basis
from quilate.value.kinds.looking import Looked, look

CUSTOMERS = 300
#: Customers who buy in three ways, as far as what is looked at goes.
_TABLES = """
    CREATE TABLE keys AS SELECT customer_id, 'K' || place AS key FROM numbered;
    CREATE TABLE people AS SELECT customer_id, 'person' AS kind FROM numbered;
    CREATE TABLE bought AS
        SELECT customer_id, DATE '2025-01-01' AS first_purchase, DATE '2026-06-30' AS as_of,
            as_of - CAST(hash(place) % 60 AS INTEGER) AS last_purchase
        FROM numbered;
    CREATE TABLE decisions (
        id BIGINT, customer_id BIGINT, channel VARCHAR, purpose VARCHAR, given BOOLEAN,
        decided_at TIMESTAMP
    );
    CREATE TABLE ways AS FROM (
        VALUES (0, 'web', 2, 90), (1, 'shop', 5, 20), (2, 'phone', 12, 45)
    ) AS way(category_id, channel, orders, usual);
    CREATE TABLE sold AS
        SELECT customer_id, place * 20 + nth AS order_id, channel, category_id,
            CAST(usual * (0.8 + hash(order_id) % 40 / 100) AS DECIMAL(18, 2)) AS account_amount,
            CAST(account_amount / 2 AS DECIMAL(18, 2)) AS margin, FALSE AS is_return
        FROM (SELECT *, unnest(range(orders)) AS nth
            FROM numbered JOIN ways ON category_id = place % 3)
"""


def looked_at(numbers: Sequence[int]) -> Looked:
    """Look for kinds where customers have these numbers, and come in their order."""
    with duckdb.connect() as bench:
        rows = ", ".join(f"({number}, {place})" for place, number in enumerate(numbers))
        bench.execute(
            f"CREATE TABLE numbered AS FROM (VALUES {rows}) AS its(customer_id, place)"
            " ORDER BY customer_id"
        )
        bench.execute(_TABLES)
        return look(bench)


@pytest.mark.long
def test_whichever_numbers_customers_have_their_kinds_are_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Fewer than there are: it is also the same ones from whom the kinds are learned.
    monkeypatch.setattr(looking, "_LEARNED_FROM", CUSTOMERS - 50)
    first = looked_at(range(1, CUSTOMERS + 1))

    again = looked_at(7_000 + np.random.default_rng(5).permutation(CUSTOMERS))

    assert first.tried == again.tried
    assert first.found is not None and again.found is not None
    for found in (first.found, again.found):
        assert [group.customers for group in found.groups] == [CUSTOMERS / 3] * 3
    assert np.array_equal(first.found.partition.weights, again.found.partition.weights)


def test_a_basis_has_its_measures_in_one_order_however_it_was_kept() -> None:
    basis = Basis({"7": 0.2, "10": 0.5}, {"web": 0.3, "shop": 0.6, "app": 0.1}, 0.02, 10.0)

    kept = Basis.kept(json.loads(json.dumps(basis.keep(), sort_keys=True)))

    assert kept.measures == basis.measures and kept.buying() == basis.buying()
