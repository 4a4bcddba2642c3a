"""Fifty million order lines into purchases, out of core."""

import json
import sys
from typing import Any

from bench.logs import CACHE, csv_lines
from bench.processes import run

LINES = 50_000_000
LIMIT_MB = 6_000
LIMIT_SECONDS = 1_800


def measure_reading(lines: int = LINES) -> list[dict[str, Any]]:
    """Return the one reading of a file of so many lines."""
    path = csv_lines(lines)
    print(f"bench: reading {lines:,} lines", file=sys.stderr)
    ended = run(
        [sys.executable, "-m", "bench.read_lines", str(path)],
        limit_seconds=LIMIT_SECONDS,
        said=CACHE / "said" / "reading.json",
    )
    record = {
        "lines": lines,
        "bytes": path.stat().st_size,
        "outcome": ended.outcome,
        "wall_seconds": ended.seconds,
        "peak_mb": ended.peak_mb,
    }
    return [record | (json.loads(ended.output) if ended.is_ok else {})]
