"""How late a bill is, and how much of it is lost as a rule."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from quilate.value.models import LatePolicy, LossExperience

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


#: Those that Quilate comes with.
USUAL = (
    Stage(1, Decimal("0.05")),
    Stage(31, Decimal("0.15")),
    Stage(61, Decimal("0.30")),
    Stage(91, Decimal("0.50")),
    Stage(181, Decimal("0.80")),
)


@dataclass(frozen=True)
class Reached:
    """Bills that came to a stage: what was open of them then, and what of that was never paid."""

    bills: int
    open: Decimal
    lost: Decimal


@dataclass(frozen=True)
class Stages:
    """The stages in their order, as they were decided.

    Attributes
    ----------
    policy
        In which; None of those that Quilate comes with.
    """

    all: Sequence[Stage] = USUAL
    policy: LatePolicy | None = None

    @classmethod
    def in_force(cls) -> "Stages":
        """Return those by which late bills are measured from now on."""
        return cls.of(LatePolicy.in_force())

    @classmethod
    def of(cls, policy: LatePolicy | None) -> "Stages":
        """Return those of a policy."""
        if policy is None:
            return cls()
        return cls([Stage(day, Decimal(share)) for day, share in policy.stages], policy)

    def place_after(self, days_late: int) -> int:
        """Return the place of the stage of a bill that is late by a day or more."""
        return bisect_right([stage.first_day for stage in self.all], days_late) - 1

    def last_day(self, place: int) -> int | None:
        """Return the last day of a stage; the last of all has none."""
        following = self.all[place + 1 :]
        return following[0].first_day - 1 if following else None

    def believed(self, reached: Sequence[Reached]) -> list[Decimal]:
        """Return the share that is expected to be lost, by stage.

        share = z · lost ÷ open + (1 − z) · assumed, with z = bills ÷ (bills + 50); and of what is
        later no less is lost than of what is not as late.
        """
        shares = (_blended(each, stage) for each, stage in zip(reached, self.all, strict=True))
        return [share.quantize(_PLACES) for share in accumulate(shares, max)]


def _blended(reached: Reached, stage: Stage) -> Decimal:
    if not reached.open:
        return stage.assumed
    weight = Decimal(reached.bills) / (reached.bills + BILLS_OF_ASSUMPTION)
    return weight * reached.lost / reached.open + (1 - weight) * stage.assumed


@dataclass(frozen=True)
class Experience:
    """By which stages and shares late bills are reckoned: those of the last measuring.

    Other stages that were decided since hold once bills have been measured by them.
    """

    stages: Stages
    measured: LossExperience | None

    @classmethod
    def in_use(cls) -> "Experience":
        """Return what the last measuring said; before the first, what is assumed."""
        last = LossExperience.objects.select_related("policy").order_by("-at", "-pk").first()
        return cls(Stages.of(last.policy) if last else Stages.in_force(), last)

    def share(self, place: int) -> Decimal:
        """Return what of a stage is expected to be lost."""
        return self.measured.shares[place] if self.measured else self.stages.all[place].assumed

    def bills(self, place: int) -> int:
        """Return of how many bills that was measured."""
        return self.measured.stages[place]["bills"] if self.measured else 0

    def is_assumed(self, place: int) -> bool:
        """Return whether it is more assumed than measured."""
        return self.bills(place) < BILLS_OF_ASSUMPTION
