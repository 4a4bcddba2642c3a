"""The parts of the bench, in the order of their running."""

from collections.abc import Callable
from typing import Any

from bench.accuracy import measure_accuracy
from bench.application import measure_application
from bench.command import measure_command
from bench.companies import measure_companies
from bench.imports import measure_imports
from bench.reading import measure_reading
from bench.segments import measure_segments
from bench.speed import measure_speed
from bench.unseen import measure_unseen
from bench.value import measure_value

PARTS: dict[str, Callable[[], list[dict[str, Any]]]] = {
    "speed": measure_speed,
    "command": measure_command,
    "reading": measure_reading,
    "accuracy": measure_accuracy,
    "companies": measure_companies,
    "unseen": measure_unseen,
    "application": measure_application,
    "value": measure_value,
    "segments": measure_segments,
    "imports": measure_imports,
}
