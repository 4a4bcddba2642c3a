"""The parts of the bench, in the order of their running."""

from collections.abc import Callable
from typing import Any

from bench.speed import measure_speed

PARTS: dict[str, Callable[[], list[dict[str, Any]]]] = {
    "speed": measure_speed,
}
