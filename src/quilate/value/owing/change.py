"""What would be expected to be lost by other stages, before anybody decides."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import connection

from quilate.activity.queries.late import late_bills
from quilate.value.owing.measuring import ended_by
from quilate.value.owing.shown import days_told
from quilate.value.owing.stages import BILLS_OF_ASSUMPTION, Experience, Stage, Stages

_CENT = Decimal("0.01")
_NOTHING = Decimal(0)
_BY_DAY = f"SELECT due_on, count(*), sum(cents) FROM ({late_bills()}) AS late GROUP BY due_on"


@dataclass(frozen=True)
class StageThen:
    """A stage as it would be, and the bills that are in it today.

    Attributes
    ----------
    days
        From which day to which, in words.
    share, measured
        What of them would be expected to be lost, and of how many of the company's bills that is
        measured.
    bills, amount
        Late today, and what is missing of them in the currency of account.
    """

    days: str
    share: Decimal
    measured: int
    bills: int
    amount: Decimal

    @property
    def is_assumed(self) -> bool:
        """Return whether the share is more assumed than measured."""
        return self.measured < BILLS_OF_ASSUMPTION

    @property
    def loss(self) -> Decimal:
        """Return what would be expected to be lost of them."""
        return self.share * self.amount


@dataclass(frozen=True)
class Change:
    """All stages as they would be.

    Attributes
    ----------
    before
        What is expected to be lost of the same bills by the stages in use, measured on the same
        bills: what differs is what was written.
    """

    stages: Sequence[StageThen]
    before: Decimal

    @property
    def after(self) -> Decimal:
        """Return what would be expected to be lost of all."""
        return sum((each.loss for each in self.stages), _NOTHING)

    @property
    def amount(self) -> Decimal:
        """Return what is missing of all late bills."""
        return sum((each.amount for each in self.stages), _NOTHING)


def change_to(written: Sequence[Stage], *, on: dt.date) -> Change:
    """Return what would change if stages held, measured on the company's bills as they would be."""
    stages, in_use = Stages(written), Experience.in_use().stages
    reached = ended_by(stages, on=on).reached
    late = _late_by_days(on)
    now = in_use.believed(ended_by(in_use, on=on).reached)
    before = sum((amount * now[in_use.place_after(days)] for days, _, amount in late), _NOTHING)
    shown = [
        StageThen(days_told(stages, place), share, reached[place].bills, *_of(late, stages, place))
        for place, share in enumerate(stages.believed(reached))
    ]
    return Change(shown, before)


def _late_by_days(on: dt.date) -> list[tuple[int, int, Decimal]]:
    """Return by how many days bills are late, how many are, and what is missing of them."""
    with connection.cursor() as cursor:
        cursor.execute(_BY_DAY, [on])
        rows = cursor.fetchall()
    return [
        ((on - dt.date.fromisoformat(due_on)).days, bills, int(cents) * _CENT)
        for due_on, bills, cents in rows
    ]


def _of(
    late: Sequence[tuple[int, int, Decimal]], stages: Stages, place: int
) -> tuple[int, Decimal]:
    its = [(n, amount) for days, n, amount in late if stages.place_after(days) == place]
    return sum(n for n, _ in its), sum((amount for _, amount in its), _NOTHING)
