"""Facts of customers as a test says them, and the stages to which they lead."""

import datetime as dt
from typing import Any

import duckdb

from quilate.core.facts.working_out import columns_now
from quilate.lifecycle.moving import moves
from quilate.lifecycle.rulebook import Rulebook

DAY = dt.date(2026, 3, 1)
#: What is known of who has done nothing.
_NOTHING = {"orders": 0, "margin": 0, "second_life": 0, "orders_since_return": 0}
_NO_CONTRACT = {"subscriptions_running": 0, "subscriptions_ended": 0}


def next_stage(stage: str | None, *, rulebook: Rulebook | None = None, **facts: Any) -> str | None:
    """Return where somebody of whom something is known goes from a stage."""
    known = {"customer_id": 1, "stage": stage, **_NOTHING, **_NO_CONTRACT, **facts}
    with duckdb.connect() as bench:
        columns = ", ".join(
            f"CAST({'?' if name in known else 'NULL'} AS {kind}) AS {name}"
            for name, kind in columns_now().items()
        )
        values = [known[name] for name in columns_now() if name in known]
        bench.execute(f"CREATE TABLE known AS SELECT {columns}", values)
        asked = moves(rulebook or Rulebook.of(None), on=DAY, of="known")
        rows = bench.execute(f"SELECT next_stage FROM ({asked.sql})", list(asked.parameters))
        return next((row[0] for row in rows.fetchall()), stage)
