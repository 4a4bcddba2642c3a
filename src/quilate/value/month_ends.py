"""Customer equity at the end of each month that is kept, over a person's reach."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import Coalesce, TruncMonth

from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.value.models import TierMoveSum, ValuationRun
from quilate.value.models.tier_move import NOBODY

#: Of so many months, the last, home shows what equity was.
_MONTHS = 12
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class MonthEnd:
    """What customers were worth together at the end of a month, and why it moved.

    Attributes
    ----------
    new, gone, stayed
        Of the change since the month end before: what those brought who were not valued then,
        what went with those who are valued no more, and how the others moved. None of the first.
    is_reckoned_later
        Whether it was worked out when the month had long ended, with what was known by then.
    """

    month: dt.date
    equity: Decimal
    new: Decimal | None
    gone: Decimal | None
    stayed: Decimal | None
    is_reckoned_later: bool


def month_ends_for(person: Person) -> list[MonthEnd]:
    """Return the month ends that are kept, the oldest first; none before there are two."""
    later = _reckoned_later()
    steps = list(
        TierMoveSum.objects.visible_to(person)
        .values("month", "since")
        .annotate(
            now=_sum("clv_after"),
            then=_sum("clv_before"),
            new=_sum("clv_after", Q(before=NOBODY)),
            gone=_sum("clv_before", Q(after=NOBODY)),
            later=Count("pk", filter=Q(month__in=later)),
            first_later=Count("pk", filter=Q(since__in=later)),
        )
        .order_by("-month")[: _MONTHS - 1]
    )[::-1]
    if not steps:
        return []
    first = steps[0]
    is_later = bool(first["first_later"])
    began = MonthEnd(first["since"], first["then"], None, None, None, is_later)
    return [began, *map(_month_end, steps)]


def months_chart(ends: list[MonthEnd], now: Decimal) -> dict[str, object]:
    """Return equity at each month end, and now, as bars."""
    named = [spoken().month(each.month) for each in ends]
    return {
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": [*named, say("worth-now")]},
        "yAxis": {"type": "value", "splitNumber": 2},
        "series": [
            {
                "name": say("worth-equity"),
                "type": "bar",
                "data": [*(round(each.equity) for each in ends), round(now)],
                "itemStyle": {"borderRadius": [3, 3, 0, 0]},
                "barCategoryGap": "35%",
            }
        ],
    }


def _month_end(step: Mapping[str, Any]) -> MonthEnd:
    return MonthEnd(
        step["month"],
        step["now"],
        new=step["new"],
        gone=-step["gone"],
        stayed=step["now"] - step["then"] - step["new"] + step["gone"],
        is_reckoned_later=bool(step["later"]),
    )


def _reckoned_later() -> QuerySet[ValuationRun, dt.date]:
    """Ask for the months whose end no run of them has valued, but one that came after."""
    reckoned = ValuationRun.objects.filter(record__has_key="recomputed_by")
    return reckoned.annotate(month=TruncMonth("as_of")).values_list("month", flat=True)


def _sum(column: str, among: Q | None = None) -> Coalesce:
    return Coalesce(Sum(column, filter=among), _NOTHING)
