"""The prepared flows between stages."""

import datetime as dt
from decimal import Decimal

from django.db import transaction
from django.db.models import Count, Sum
from django.db.models.functions import Coalesce, TruncMonth

from quilate.lifecycle.models import StageFlow, StagePeriod

_BY = ("month", "previous", "stage")
_PLACE = ("branch", "team", "owner")


@transaction.atomic
def add_up(*, since: dt.date | None = None) -> None:
    """Prepare the flows by month, of all months or of those since the first day of one.

    Of every customer by the place that they have now, as the lists behind the flows.
    """
    # Where everybody stood when it was looked at first is nobody's move.
    moved = StagePeriod.objects.exclude(cause=StagePeriod.Cause.FIRST)
    moved = moved.filter(customer__merged_into=None, customer__erased_at=None)
    kept = StageFlow.objects.all()
    if since:
        moved, kept = moved.filter(entered_on__gte=since), kept.filter(month__gte=since)
    kept.delete()
    found = (
        moved.order_by()
        .annotate(month=TruncMonth("entered_on"))
        .values(*_BY, *(f"customer__{each}" for each in _PLACE))
        .annotate(moved=Count("pk"), money=Coalesce(Sum("clv"), Decimal(0)))
    )
    StageFlow.objects.bulk_create(
        StageFlow(
            **{name: row[name] for name in _BY},
            **{f"{name}_id": row[f"customer__{name}"] for name in _PLACE},
            customers=row["moved"],
            clv=row["money"],
        )
        for row in found.iterator()
    )
