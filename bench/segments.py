"""How quickly a segment's count and value come, over a million customers, from DuckDB alone.

It makes a file of facts of its own, kept as the application keeps them, and asks it as the builder
does while one types. ``value`` measures the same with the page around it.
"""

import tempfile
import time
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from bench.section import Section, Verdict

CUSTOMERS, TIMES, LIMIT_MS = 1_000_000, 100, 300
#: CLV of 50 or more, bought in the last 90 days, in one of two cities or agreed to e-mail.
_RULE = """
    clv >= 50 AND coalesce(last_purchase BETWEEN DATE '2026-08-24' AND DATE '2026-11-22', FALSE)
    AND (list_contains(['C1', 'C2'], city) OR agreed)
"""
_FACTS = """
    SELECT range AS customer_id, range % 40 AS branch_id,
        CAST(exp(4 + 1.5 * sin(hash(range) % 6283 / 1000)) AS DECIMAL(18,2)) AS clv,
        CAST(hash(range + 1) % 100000 / 100 AS DECIMAL(18,2)) AS current_value,
        CASE WHEN hash(range + 2) % 5 > 0
            THEN CAST(DATE '2026-11-22' - CAST(hash(range + 3) % 1000 AS INTEGER) AS DATE)
        END AS last_purchase,
        'C' || hash(range + 4) % 500 AS city, hash(range + 5) % 3 = 0 AS agreed
    FROM range({})
"""
_METHOD = """\
A segment's count, CLV and current value over a file of simulated facts, as DuckDB answers the \
builder's question: a hundred times, without what has been answered before and without a page."""


def measure_segments(customers: int = CUSTOMERS) -> list[dict[str, Any]]:
    """Return what a count took."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "facts.duckdb")
        with duckdb.connect(file) as made:
            made.execute(f"CREATE TABLE rows AS {_FACTS.format(customers)}")
        p50, p95 = np.quantile(_milliseconds(file), [0.5, 0.95])
    return [{"customers": customers, "p50": p50, "p95": p95}]


def _milliseconds(file: Path) -> list[float]:
    sql = f"SELECT count(*), sum(clv), sum(current_value) FROM stored.rows WHERE {_RULE}"
    took = []
    with duckdb.connect() as asked:
        asked.execute(f"ATTACH '{file}' AS stored (READ_ONLY)")
        for _ in range(TIMES):
            began = time.perf_counter()
            asked.execute(sql).fetchall()
            took.append((time.perf_counter() - began) * 1000)
    return took


def segments_section(records: list[dict[str, Any]]) -> Section:
    """Return what :func:`measure_segments` measured."""
    return Section("Segments", [_verdict(record) for record in records], _METHOD)


def _verdict(record: dict[str, Any]) -> Verdict:
    what = f"{record['customers']:,} customers: a segment counted by DuckDB, p95"
    said = f"{record['p95']:.1f} ms (p50 {record['p50']:.1f})"
    return Verdict(what, f"≤ {LIMIT_MS} ms", said, record["p95"] <= LIMIT_MS)
