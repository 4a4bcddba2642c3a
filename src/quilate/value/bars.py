"""Amounts that add up to others, as bars that begin where the one before ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

_NOTHING = Decimal(0)
#: So that amounts of nothing have a picture too.
_LEAST = Decimal("0.01")


@dataclass(frozen=True)
class Step:
    """An amount that is added to those before it; with ``is_whole``, what all of them come to.

    Attributes
    ----------
    message
        What it is called; ``<message>-meaning`` defines it.
    customers
        Of how many; None where it is of one.
    asked
        By which question they are listed; empty where no list is theirs.
    """

    message: str
    amount: Decimal
    is_whole: bool = False
    customers: int | None = None
    asked: str = ""


@dataclass(frozen=True)
class Bar:
    """A step, and where its bar lies: in hundredths of the picture's width."""

    step: Step
    look: str
    start: str
    width: str

    @property
    def meaning(self) -> str:
        """Return the message that defines it."""
        return f"{self.step.message}-meaning"


def bars_of(steps: Sequence[Step]) -> list[Bar]:
    """Return the bars of steps, from the first down."""
    ends = list(_ends(steps))
    lowest = min(min(each) for each in ends)
    widest = max(max(max(each) for each in ends) - lowest, _LEAST)
    return [
        Bar(
            step,
            _look(step),
            _hundredths(min(start, stop) - lowest, widest),
            _hundredths(abs(stop - start), widest),
        )
        for step, (start, stop) in zip(steps, ends, strict=True)
    ]


def _ends(steps: Sequence[Step]) -> list[tuple[Decimal, Decimal]]:
    ends, reached = [], _NOTHING
    for step in steps:
        start = _NOTHING if step.is_whole else reached
        reached = start + step.amount
        ends.append((start, reached))
    return ends


def _look(step: Step) -> str:
    if step.is_whole:
        return "bar-lost" if step.amount < 0 else "bar-kept"
    return "bar-spent" if step.amount < 0 else "bar-brought"


def _hundredths(part: Decimal, whole: Decimal) -> str:
    """Return a length for a picture, which is written alike in all languages."""
    return f"{100 * part / whole:.2f}"
