"""Purchases at random, and their histories computed one by one, in exact numbers."""

import datetime as dt
import math
from decimal import Decimal

from hypothesis import strategies as st

FIRST_DAY = dt.date(2020, 1, 1)
#: Purchase, contact, or neither.
KINDS = ((True, False), (False, True), (False, False))
MONEY = st.decimals(-5000, 5000, places=4)


@st.composite
def purchases(draw):
    """Return rows of the table ``purchases``, at most one per customer and day."""
    places = draw(
        st.lists(
            st.tuples(st.integers(0, 5), st.integers(0, 900)), unique=True, min_size=1, max_size=40
        )
    )
    return [
        (key, FIRST_DAY + dt.timedelta(days=day), *draw(st.tuples(MONEY, MONEY, MONEY)), *kind)
        for (key, day), kind in zip(
            places, draw(st.lists(st.sampled_from(KINDS), min_size=40)), strict=False
        )
    ]


def fill(connection, rows):
    """Make the table ``purchases`` of rows, and the ``customers`` behind them: six or more."""
    customers = max(6, 1 + max(row[0] for row in rows))
    connection.execute(
        "CREATE OR REPLACE TABLE customers AS"
        " SELECT CAST(range AS INTEGER) AS customer_key, concat('C', range) AS customer_id"
        f" FROM range({customers})"
    )
    connection.execute(
        "CREATE OR REPLACE TABLE purchases (customer_key INTEGER, day DATE,"
        " revenue DECIMAL(18, 4), margin DECIMAL(18, 4), cost_to_serve DECIMAL(18, 4),"
        " is_purchase BOOLEAN, is_contact BOOLEAN)"
    )
    written = ", ".join(
        f"({key}, DATE '{day}', {revenue:f}, {margin:f}, {cost:f}, {bought}, {contact})"
        for key, day, revenue, margin, cost, bought, contact in rows
    )
    connection.execute(f"INSERT INTO purchases VALUES {written}")


def slow_histories(rows, *, cutoff, horizon_days, end, memories):
    """Return what the SQL is meant to say, by customer, from the rows as they are."""
    seen = [Row(row, cutoff) for row in rows if row[1] <= end]
    keys = sorted({row.key for row in seen if row.age >= 0})
    return {
        key: _history([r for r in seen if r.key == key], horizon_days, memories) for key in keys
    }


class Row:
    def __init__(self, row, cutoff):
        self.key, self.day, self.revenue, self.margin, self.cost, self.bought, self.contact = row
        self.net = self.margin - self.cost
        self.age = (cutoff - self.day).days


def _history(rows, horizon_days, memories):
    known = [row for row in rows if row.age >= 0]
    bought = sorted((row for row in known if row.bought), key=lambda row: row.day)
    contacts = [row for row in known if row.contact]
    year = [row for row in known if row.age < 365]
    recent = [row for row in known if row.age < horizon_days]
    following = [row for row in rows if row.age < 0]
    return {
        "first_purchase": bought[0].day if bought else None,
        "last_purchase": bought[-1].day if bought else None,
        "purchases": len(bought),
        "revenue": _sum(row.revenue for row in known),
        "margin": _sum(row.margin for row in known),
        "margin_of_returns": _sum(row.margin for row in known if not row.bought),
        "cost_to_serve": _sum(row.cost for row in known),
        "contacts": len(contacts),
        "cost_of_contacts": _sum(row.cost for row in contacts),
        "last_seen": max((row.day for row in [*bought, *contacts]), default=None),
        "last_margin": float(bought[-1].margin) if bought else 0.0,
        "year_purchases": sum(row.bought for row in year),
        "year_margin": _sum(row.net for row in year),
        "recent_purchases": sum(row.bought for row in recent),
        "recent_margin": _sum(row.net for row in recent),
        "next_purchases": sum(row.bought for row in following),
        "next_margin": _sum(row.net for row in following),
        "remembered": [sum(math.exp(-row.age / days) for row in bought) for days in memories],
    }


def _sum(money):
    return float(sum(money, Decimal(0)))
