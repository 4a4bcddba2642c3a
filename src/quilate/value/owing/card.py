"""What a customer has not paid by its day, as the card of value shows it beside the CLV."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.value.bars import Bar, Step, bars_of
from quilate.value.models import LateBills, LossExperience, Valuation
from quilate.value.owing.stages import BILLS_OF_ASSUMPTION, STAGES, stage_after


@dataclass(frozen=True)
class Owing:
    """What is late, what of it is expected to be lost, and by what experience.

    Attributes
    ----------
    from_day, to_day
        The stage of the latest bill, in days; the last stage has no end.
    share
        What of bills that came to that stage is expected to be lost.
    bills
        Of how many bills it was measured.
    due_after, due_until
        When those were due; None before the first measuring.
    """

    late: LateBills
    from_day: int
    to_day: int | None
    share: Decimal
    bills: int
    due_after: dt.date | None
    due_until: dt.date | None
    bars: list[Bar]

    @property
    def is_assumed(self) -> bool:
        """Return whether the share is more assumed than measured."""
        return self.bills < BILLS_OF_ASSUMPTION


def owing_of(valuation: Valuation) -> Owing | None:
    """Return what a customer owes late; None of one who owes nothing."""
    late = LateBills.objects.filter(customer=valuation.customer_id).first()
    if late is None:
        return None
    measured = LossExperience.objects.order_by("-at", "-pk").first()
    place = stage_after(late.days_late)
    following = STAGES[place + 1 :]
    return Owing(
        late=late,
        from_day=STAGES[place].first_day,
        to_day=following[0].first_day - 1 if following else None,
        share=measured.shares[place] if measured else STAGES[place].assumed,
        bills=measured.stages[place]["bills"] if measured else 0,
        due_after=measured.due_after if measured else None,
        due_until=measured.due_until if measured else None,
        bars=bars_of(
            (Step("owing-clv", valuation.clv), Step("owing-loss", -late.expected_loss)),
        ),
    )
