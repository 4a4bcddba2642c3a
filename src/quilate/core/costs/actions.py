"""Entering what work costs."""

import datetime as dt
from decimal import Decimal

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Company, Person, UnitCost


@transaction.atomic
def enter_unit_cost(
    activity: str, *, amount: Decimal, valid_from: dt.date, by: Person, at: dt.datetime
) -> UnitCost:
    """Say what an activity costs from a day on, in the currency of account."""
    cost = UnitCost(
        activity=activity,
        valid_from=valid_from,
        amount=amount,
        currency=Company.current().currency,
        entered_at=at,
        entered_by=by,
    )
    cost.save()
    told = f"{activity} {amount} {cost.currency} ({valid_from})"
    recorded("cost.entered", by=by, at=at, subject=cost, about=told)
    return cost
