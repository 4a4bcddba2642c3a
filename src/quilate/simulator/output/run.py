"""The record of a simulation: enough to have it again."""

import hashlib
import json
from typing import Any

from quilate.simulator.output.scope import Simulation
from quilate.simulator.output.written import Written
from quilate.simulator.world.days import Days


def run_record(simulation: Simulation, days: Days, tables: list[Written]) -> str:
    """Return the record as JSON. It does not tell when or how fast: same run, same bytes."""
    company = simulation.company
    record: dict[str, Any] = {
        "version": simulation.version,
        "company": company.name,
        "industry": company.industry,
        "currency": company.currency,
        "seed": simulation.seed,
        "customers": simulation.customers,
        "days": days.history,
        "first_day": days.first.isoformat(),
        "last_day": company.ends.isoformat(),
        "specification_sha256": hashlib.sha256(simulation.specification).hexdigest(),
        "rows": {table.path: table.rows for table in tables},
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"
