"""How late a bill is, and how much of it is lost as a rule."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from quilate.value.models import LossExperience

#: So many bills tell as much as what is assumed before there are any.
BILLS_OF_ASSUMPTION = 50
_PLACES = Decimal("0.0001")


@dataclass(frozen=True)
class Stage:
    """From its first day after that of the bill until the next stage begins.

    Attributes
    ----------
    assumed
        The share of what is open on its first day that is never paid, until the company's own bills
        tell.
    """

    first_day: int
    assumed: Decimal


STAGES = (
    Stage(1, Decimal("0.05")),
    Stage(31, Decimal("0.15")),
    Stage(61, Decimal("0.30")),
    Stage(91, Decimal("0.50")),
    Stage(181, Decimal("0.80")),
)
_FIRST_DAYS = [stage.first_day for stage in STAGES]


@dataclass(frozen=True)
class Reached:
    """Bills that came to a stage: what was open of them then, and what of that was never paid."""

    bills: int
    open: Decimal
    lost: Decimal


def stage_after(days_late: int) -> int:
    """Return the place of the stage of a bill that is late by a day or more."""
    return bisect_right(_FIRST_DAYS, days_late) - 1


def believed(reached: Sequence[Reached]) -> list[Decimal]:
    """Return the share that is expected to be lost, by stage.

    share = z · lost ÷ open + (1 − z) · assumed, with z = bills ÷ (bills + 50); and of what is later
    no less is lost than of what is not as late.
    """
    shares = (_blended(each, stage) for each, stage in zip(reached, STAGES, strict=True))
    return [share.quantize(_PLACES) for share in accumulate(shares, max)]


def _blended(reached: Reached, stage: Stage) -> Decimal:
    if not reached.open:
        return stage.assumed
    weight = Decimal(reached.bills) / (reached.bills + BILLS_OF_ASSUMPTION)
    return weight * reached.lost / reached.open + (1 - weight) * stage.assumed


def shares_in_force() -> list[Decimal]:
    """Return the shares by the last measuring; those that are assumed before the first."""
    last = LossExperience.objects.order_by("-at", "-pk").first()
    return last.shares if last else [stage.assumed for stage in STAGES]
