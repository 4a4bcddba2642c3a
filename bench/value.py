"""How fast value is: a run as a job, its pages, and a value that moves the same day."""

from typing import Any

from bench.application import Case, measured_in

CASES = tuple(Case(database, 1_000_000) for database in ("sqlite", "postgresql"))


def measure_value(cases: tuple[Case, ...] = CASES) -> list[dict[str, Any]]:
    """Return what was measured in each installation: those of the application's part."""
    return [measured_in(case, "bench.value_run") for case in cases]
