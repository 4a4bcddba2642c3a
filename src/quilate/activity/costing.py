"""What conversations cost, by what the company says that one of each channel costs."""

import datetime as dt

import pyarrow as pa

from quilate.core.costs.queries import unit_costs_on
from quilate.core.models import Activity, Company, UnitCost

#: The channels that the company's costs call otherwise.
_CALLED_OTHERWISE = {"shop": Activity.STORE.value, "branch": Activity.STORE.value}


def conversation_cost(channel: str, *, on: dt.date) -> UnitCost | None:
    """Return what a conversation cost on a day; None where the company has not said it."""
    return unit_costs_on(on).get(_CALLED_OTHERWISE.get(channel, channel))


def conversation_costs() -> pa.Table:
    """Return what a conversation costs in the currency of account, by channel and from which day.

    Columns ``costed_channel``, ``cost_from`` and ``channel_cost``.
    """
    account = Company.current().currency
    # Of two for the same day, the last one corrects the other.
    costs = {
        (cost.activity, cost.valid_from): cost.amount
        for cost in UnitCost.objects.filter(currency=account).order_by("id")
    }
    for channel, activity in _CALLED_OTHERWISE.items():
        costs |= {(channel, day): cost for (of, day), cost in costs.items() if of == activity}
    return pa.table(
        {
            "costed_channel": pa.array([channel for channel, _ in costs], pa.string()),
            "cost_from": pa.array([day for _, day in costs], pa.date32()),
            "channel_cost": pa.array(costs.values(), pa.decimal128(14, 4)),
        }
    )
