"""Run a command by itself and measure it from outside: seconds and the memory of its peak."""

import os
import resource
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

_LOOK_EVERY_SECONDS = 0.01


@dataclass(frozen=True)
class Run:
    """How a command ended.

    Attributes
    ----------
    seconds
        From the prompt and back, interpreter start and imports included.
    peak_mb
        The most memory that the process held; 0 where the system does not tell.
    outcome
        ``ok``, ``timeout`` or the last line of what it complained of.
    output
        What it printed.
    processor_seconds
        What it and what it started took of the processors.
    """

    seconds: float
    peak_mb: float
    outcome: str
    output: str
    processor_seconds: float

    @property
    def is_ok(self) -> bool:
        return self.outcome == "ok"


def run(
    command: list[str],
    *,
    limit_seconds: float,
    said: Path,
    surroundings: dict[str, str] | None = None,
) -> Run:
    """Run the command to its end or its limit, keeping what it says in the file ``said``.

    ``surroundings`` are the variables that it finds, if not ours.
    """
    said.parent.mkdir(parents=True, exist_ok=True)
    complaints = said.with_suffix(".err")
    before = _processor_seconds()
    with said.open("w") as output, complaints.open("w") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=output, stderr=errors, env=surroundings or _environment()
        )
        peak_mb = _peak_until_the_end(process, start + limit_seconds)
        seconds = time.perf_counter() - start
    late = seconds > limit_seconds
    outcome = "timeout" if late else _outcome(process.returncode, complaints)
    taken = _processor_seconds() - before
    return Run(seconds, peak_mb, outcome, said.read_text(), taken)


def _processor_seconds() -> float:
    """Return what the processes that we started and that have ended took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _peak_until_the_end(process: subprocess.Popen[bytes], deadline: float) -> float:
    peak_mb = 0.0
    while process.poll() is None:
        peak_mb = max(peak_mb, _high_water_mb(process.pid))
        if time.perf_counter() > deadline:
            process.kill()
            process.wait()
        time.sleep(_LOOK_EVERY_SECONDS)
    return peak_mb


def _high_water_mb(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    marks = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    return int(marks[0]) / 1024 if marks else 0.0


def _outcome(returncode: int, complaints: Path) -> str:
    if returncode == 0:
        return "ok"
    lines = complaints.read_text().strip().splitlines()
    return lines[-1] if lines else f"exit code {returncode}"


def _environment() -> dict[str, str]:
    """Return ours, with the bench on the path and without the peers' warnings."""
    path = os.pathsep.join(filter(None, [str(Path.cwd()), os.environ.get("PYTHONPATH", "")]))
    return os.environ | {"PYTHONWARNINGS": "ignore", "PYTHONPATH": path}
