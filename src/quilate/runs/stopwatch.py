"""How long each stage of a run takes, and who is told."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

STAGES = ("reading", "histories", "backtest", "fit", "valuation", "report")

#: Is told the stage of the run and the share (0-1) of it that is done.
OnProgress = Callable[[str, float], None]


def silent(stage: str, share: float) -> None:
    """Tell nobody."""


@dataclass
class Stopwatch:
    """Adds up the seconds of each stage and passes progress on."""

    on_progress: OnProgress = silent
    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))

    @contextmanager
    def stage(self, name: str) -> Iterator[Callable[[float], None]]:
        """Time a stage; what it yields takes the share that is done."""
        self.on_progress(name, 0.0)
        started = time.perf_counter()
        try:
            yield lambda share: self.on_progress(name, share)
        finally:
            self.seconds[name] += time.perf_counter() - started
        self.on_progress(name, 1.0)
