"""What work costs, on a day and over time."""

import datetime as dt
from dataclasses import dataclass

from quilate.core.models import Activity, UnitCost


@dataclass(frozen=True)
class CostHistory:
    """What an activity costs on a day, and what was ever entered of it, the newest day first."""

    activity: Activity
    now: UnitCost | None
    entered: list[UnitCost]


def unit_costs_on(day: dt.date) -> dict[str, UnitCost]:
    """Return what each activity costs on a day; an activity without a cost is left out."""
    return {history.activity.value: history.now for history in cost_histories(day) if history.now}


def cost_histories(day: dt.date) -> list[CostHistory]:
    """Return what each activity costs on a day, and its history."""
    entered = list(UnitCost.objects.order_by("-valid_from", "-id"))
    return [_history(activity, entered, day) for activity in Activity.counted()]


def _history(activity: Activity, entered: list[UnitCost], day: dt.date) -> CostHistory:
    of_it = [cost for cost in entered if cost.activity == activity]
    now = next((cost for cost in of_it if cost.valid_from <= day), None)
    return CostHistory(activity, now, of_it)
