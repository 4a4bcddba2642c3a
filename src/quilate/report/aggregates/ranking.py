"""The few customers who are shown by name."""

import datetime as dt

import numpy as np

from quilate.report.aggregates.customers import ValuedCustomers
from quilate.report.aggregates.portfolio import largest_rows
from quilate.report.contents import QUADRANTS, Interval, RankFall, ValuedCustomer

_SHOWN = 50


def most_valuable_of(customers: ValuedCustomers) -> tuple[ValuedCustomer, ...]:
    """Return the customers worth most, by their rank."""
    rows = largest_rows(-customers.rank.astype(np.float64), _SHOWN)
    return tuple(_valued(customers, int(row)) for row in rows)


def rank_falls_of(customers: ValuedCustomers) -> tuple[RankFall, ...]:
    """Return those who lose most places when margin replaces revenue; none where nobody does."""
    places = customers.rank.astype(np.float64) - customers.rank_by_revenue
    rows = largest_rows(places, _SHOWN)
    return tuple(_fall(customers, int(row)) for row in rows if places[row] > 0)


def _valued(customers: ValuedCustomers, row: int) -> ValuedCustomer:
    return ValuedCustomer(
        rank=int(customers.rank[row]),
        customer_id=str(customers.customer_id[row]),
        clv=Interval(
            float(customers.clv[row]), float(customers.clv_low[row]), float(customers.clv_high[row])
        ),
        current_value=float(customers.current_value[row]),
        p_alive=float(customers.p_alive[row]),
        next_purchase=_day(customers.next_purchase[row]),
        quadrant=QUADRANTS[int(customers.quadrant[row])],
        uncertain=bool(customers.uncertain[row]),
        tier=str(customers.tier[row]),
    )


def _day(day: np.datetime64) -> dt.date | None:
    return None if np.isnat(day) else day.astype("datetime64[D]").astype(dt.date)


def _fall(customers: ValuedCustomers, row: int) -> RankFall:
    return RankFall(
        customer_id=str(customers.customer_id[row]),
        rank_by_revenue=int(customers.rank_by_revenue[row]),
        rank=int(customers.rank[row]),
        revenue=float(customers.revenue[row]),
        value_to_date=float(customers.value_to_date[row]),
    )
