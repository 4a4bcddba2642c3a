"""The machine that the figures were measured on, by what makes them larger or smaller."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

import quilate

_OURS = ("duckdb", "numpy", "scipy", "pyarrow")


def describe_machine() -> dict[str, str]:
    """Return processor, cores, memory, system, Python and the versions that ours rests on."""
    return {
        "processor": _first("/proc/cpuinfo", "model name") or platform.processor() or "unknown",
        "cores": str(os.cpu_count()),
        "memory": f"{_memory_gib():.0f} GiB",
        "system": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
        "quilate": f"{quilate.__version__} on " + ", ".join(f"{a} {version(a)}" for a in _OURS),
    }


def _first(path: str, field: str) -> str:
    if not Path(path).exists():
        return ""
    lines = (line.partition(":") for line in Path(path).read_text().splitlines())
    return next((value.strip() for name, _, value in lines if name.strip() == field), "")


def _memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
