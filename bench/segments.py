"""How quickly a segment's count and value come, over a million customers.

``python -m bench.segments`` makes a file of facts of its own, asks it as the builder does while one
types, and prints the 50th and the 95th of a hundred answers beside the limit.
"""

import statistics
import tempfile
import time
from pathlib import Path

import duckdb

CUSTOMERS, TIMES, LIMIT_MS = 1_000_000, 100, 300
#: CLV of 50 or more, bought in the last 90 days, in one of two cities or agreed to e-mail.
_RULE = """
    clv >= 50 AND coalesce(last_purchase BETWEEN DATE '2026-08-24' AND DATE '2026-11-22', FALSE)
    AND (list_contains(['C1', 'C2'], city) OR agreed)
"""
_FACTS = f"""
    SELECT range AS customer_id, range % 40 AS branch_id,
        CAST(exp(4 + 1.5 * sin(hash(range) % 6283 / 1000)) AS DECIMAL(18,2)) AS clv,
        CAST(hash(range + 1) % 100000 / 100 AS DECIMAL(18,2)) AS current_value,
        CASE WHEN hash(range + 2) % 5 > 0
            THEN CAST(DATE '2026-11-22' - CAST(hash(range + 3) % 1000 AS INTEGER) AS DATE)
        END AS last_purchase,
        'C' || hash(range + 4) % 500 AS city, hash(range + 5) % 3 = 0 AS agreed
    FROM range({CUSTOMERS})
"""


def measured(file: Path) -> list[float]:
    """Return how many milliseconds each answer took: what is left, and the whole beside it."""
    sql = f"""
        SELECT count(*) FILTER (belongs), sum(clv) FILTER (belongs),
            sum(current_value) FILTER (belongs), count(*), sum(clv), sum(current_value)
        FROM (SELECT clv, current_value, {_RULE} AS belongs FROM read_parquet('{file}'))
    """
    took = []
    with duckdb.connect() as asked:
        for _ in range(TIMES):
            began = time.perf_counter()
            asked.execute(sql).fetchall()
            took.append((time.perf_counter() - began) * 1000)
    return sorted(took)


def main() -> None:
    """Measure, and print."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "facts.parquet")
        duckdb.sql(f"COPY ({_FACTS}) TO '{file}' (FORMAT parquet, COMPRESSION zstd)")
        took = measured(file)
    print(
        f"count with value over {CUSTOMERS:,} customers: p50 {statistics.median(took):.0f} ms,"
        f" p95 {took[TIMES * 95 // 100]:.0f} ms; limit {LIMIT_MS} ms"
    )


if __name__ == "__main__":
    main()
