"""What a part of the bench has to say: verdicts on what is required, then its tables."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """One requirement and what was measured of it."""

    what: str
    required: str
    measured: str
    is_met: bool

    @property
    def cells(self) -> tuple[str, str, str, str]:
        return self.what, self.required, self.measured, "yes" if self.is_met else "**no**"


@dataclass(frozen=True)
class Section:
    """A part of the results page; ``body`` is Markdown."""

    title: str
    verdicts: list[Verdict]
    body: str


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a Markdown table whose first column is text and whose others are figures."""
    names = list(head)
    rule = ["---", *["---:"] * (len(names) - 1)]
    return "\n".join("| " + " | ".join(row) + " |" for row in [names, rule, *map(list, rows)])


def seconds(value: float) -> str:
    """Return seconds with the digits that mean something."""
    if value == float("inf"):
        return "-"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"
