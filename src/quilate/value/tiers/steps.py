"""The steps from one month end to the next, prepared: a page does not join two million rows."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from django.db import connection, transaction
from django.db.models import Count, Max, Sum

from quilate.value.models import MonthEndValuation, TierMove, TierMoveSum

#: So many customers a transaction: other writers of SQLite wait for half a second.
_AT_ONCE = 25_000
#: Of so many months the sums follow who has gone to another branch, team or owner.
_FOLLOWED = 3
_PLACE = ("branch", "team", "owner")
_ENDED, _MOVES = MonthEndValuation._meta.db_table, TierMove._meta.db_table
_COLUMNS = "month, customer_id, before, after, clv_before, clv_after"
_WHO_IS_THERE = f"""
    INSERT INTO {_MOVES} ({_COLUMNS})
    SELECT %s, later.customer_id, coalesce(sooner.tier, ''), later.tier, coalesce(sooner.clv, 0),
        later.clv
    FROM {_ENDED} AS later LEFT JOIN {_ENDED} AS sooner
        ON sooner.customer_id = later.customer_id AND sooner.month = %s
    WHERE later.month = %s AND later.customer_id > %s AND later.customer_id <= %s
"""
_WHO_IS_GONE = f"""
    INSERT INTO {_MOVES} ({_COLUMNS})
    SELECT %s, sooner.customer_id, sooner.tier, '', sooner.clv, 0
    FROM {_ENDED} AS sooner LEFT JOIN {_ENDED} AS later
        ON later.customer_id = sooner.customer_id AND later.month = %s
    WHERE sooner.month = %s AND later.id IS NULL
        AND sooner.customer_id > %s AND sooner.customer_id <= %s
"""


def prepare_steps() -> int:
    """Write the steps that are not written yet, add up the latest anew, and return how many."""
    steps = list(pairwise(_months()))
    for since, month in steps:
        is_new = not TierMoveSum.objects.filter(month=month, since=since).exists()
        if is_new:
            _write(since, month)
        if is_new or (since, month) in steps[-_FOLLOWED:]:
            _add_up(since, month)
    return len(steps)


def _months() -> Iterator[dt.date]:
    """Give the months that have been kept, the first one first, by a look at an index for each."""
    ended = MonthEndValuation.objects.order_by("month").values_list("month", flat=True)
    month = ended.first()
    while month:
        yield month
        month = ended.filter(month__gt=month).first()


def _write(since: dt.date, month: dt.date) -> None:
    """Write the moves of all who were there at either end, part by part."""
    # What an attempt before has left, or a step from an earlier month than is there by now.
    TierMoveSum.objects.filter(month=month).delete()
    TierMove.objects.filter(month=month).delete()
    ended = MonthEndValuation.objects.filter(month__in=(since, month))
    last = ended.aggregate(last=Max("customer"))["last"]
    for start in range(0, last, _AT_ONCE):
        part = [start, start + _AT_ONCE]
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_WHO_IS_THERE, [month, since, month, *part])
            cursor.execute(_WHO_IS_GONE, [month, month, since, *part])


@transaction.atomic
def _add_up(since: dt.date, month: dt.date) -> None:
    """Replace the sums of a step by those of the customers as they are placed now."""
    TierMoveSum.objects.filter(month=month).delete()
    moves = TierMove.objects.filter(month=month).stands()
    rows = (
        moves.order_by()
        .values("before", "after", *(f"customer__{name}" for name in _PLACE))
        .annotate(customers=Count("pk"), then=Sum("clv_before"), now=Sum("clv_after"))
    )
    TierMoveSum.objects.bulk_create(
        TierMoveSum(
            month=month,
            since=since,
            before=row["before"],
            after=row["after"],
            customers=row["customers"],
            clv_before=row["then"],
            clv_after=row["now"],
            **{f"{name}_id": row[f"customer__{name}"] for name in _PLACE},
        )
        for row in rows.iterator()
    )
