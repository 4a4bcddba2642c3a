"""The five steps of an analysis, in their order."""

from collections.abc import Iterator
from dataclasses import dataclass

from quilate.core.speech import say

SEGMENTS, FORECAST, COSTS, CLV, KINDS = STEPS = ("segments", "forecast", "costs", "clv", "kinds")


@dataclass(frozen=True)
class Step:
    """A step, and where it stands among the others."""

    name: str

    @property
    def place(self) -> int:
        """Return its place, from 1."""
        return STEPS.index(self.name) + 1

    @property
    def title(self) -> str:
        """Return what it is called."""
        return say(f"analysis-step-{self.name}")

    @property
    def before(self) -> "Step | None":
        """Return the step before; None of the first."""
        return Step(STEPS[self.place - 2]) if self.place > 1 else None

    @property
    def after(self) -> "Step | None":
        """Return the next step; None of the last."""
        return Step(STEPS[self.place]) if self.place < len(STEPS) else None


def steps() -> Iterator[Step]:
    """Give the steps in their order."""
    return map(Step, STEPS)
