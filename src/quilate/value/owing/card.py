"""What a customer has not paid by its day, as the card of value shows it beside the CLV."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.value.bars import Bar, Step, bars_of
from quilate.value.models import LateBills, Valuation
from quilate.value.owing.stages import Experience


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
    is_assumed
        Whether the share is more assumed than measured.
    """

    late: LateBills
    from_day: int
    to_day: int | None
    share: Decimal
    bills: int
    due_after: dt.date | None
    due_until: dt.date | None
    is_assumed: bool
    bars: list[Bar]


def owing_of(valuation: Valuation) -> Owing | None:
    """Return what a customer owes late; None of one who owes nothing."""
    late = LateBills.objects.filter(customer=valuation.customer_id).first()
    if late is None:
        return None
    used = Experience.in_use()
    place = used.stages.place_after(late.days_late)
    return Owing(
        late=late,
        from_day=used.stages.all[place].first_day,
        to_day=used.stages.last_day(place),
        share=used.share(place),
        bills=used.bills(place),
        due_after=used.measured.due_after if used.measured else None,
        due_until=used.measured.due_until if used.measured else None,
        is_assumed=used.is_assumed(place),
        bars=bars_of(
            (Step("owing-clv", valuation.clv), Step("owing-loss", -late.expected_loss)),
        ),
    )
