"""What a measured process says of itself: seconds per step, peak memory, results.

Runs in every environment, so it needs the standard library only.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

# The year that all contestants value: twelve months at one per cent each.
MONTHS = 12
DISCOUNT_PER_MONTH = 0.01
# lifetimes' month.
DAYS_PER_MONTH = 30


@dataclass
class Measured:
    """One process from log to CLV."""

    seconds: dict[str, float] = field(default_factory=dict)
    parameters: dict[str, float] = field(default_factory=dict)
    customers: int = 0
    clv_total: float = 0.0
    peak_mb: float = 0.0
    versions: dict[str, str] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time what happens inside."""
        start = time.perf_counter()
        yield
        self.seconds[name] = time.perf_counter() - start


def print_measured(measure: Callable[[Path], Measured]) -> None:
    """Measure the log named on the command line and print one line of JSON."""
    measured = measure(Path(sys.argv[1]))
    measured.peak_mb = peak_memory_mb()
    print(json.dumps(asdict(measured)))


def peak_memory_mb() -> float:
    """Return the most memory that this process ever held, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # getrusage would count the parent's memory too: a child starts as its copy.
        line = next(row for row in status.read_text().splitlines() if row.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
