"""A company whose customers hold contracts, and buy beside them or not."""

import datetime as dt

import numpy as np

from tests.activity_tables import loaded
from tests.people import company, customers
from tests.valued_company import LAST_DAY

MONTH = dt.timedelta(days=30.4375)
FEE = 20.0


def contracts(*, holders: int = 60, months: int = 30, seed: int = 3) -> None:
    """Enter contracts of ``V000``, ``V001``…, one or two each, charged every month.

    Of a third of the plan "bound" nobody leaves in the first year; others leave at random. What a
    month leaves is half of what it charges.
    """
    random = np.random.default_rng(seed)
    held, charged, renewed = [], [], []
    for number in range(holders):
        for turn in range(1 + (number % 4 == 0)):
            key = f"S{number:03d}-{turn}"
            start = LAST_DAY - dt.timedelta(days=int(random.integers(20, months * 30)))
            binds = (number + turn) % 3 == 0
            stays = int(random.geometric(0.06)) + (12 if binds else 0)
            end = _after(start, stays)
            contract: dict[str, object] = {
                "subscription": key,
                "customer": f"V{number:03d}",
                "started_on": start,
                "commitment_ends_on": _after(start, 12) if binds else None,
                "ended_on": end if end <= LAST_DAY else None,
                "amount": f"{FEE + number:.2f}",
            }
            held.append(contract)
            if binds and _after(start, 12) <= min(end, LAST_DAY) - MONTH:
                term = {"day": _after(start, 12), "commitment_ends_on": _after(start, 24)}
                renewed.append({"subscription": key} | term)
            for month in range(stays):
                if (day := _after(start, month)) <= LAST_DAY:
                    fee = FEE + number
                    money = {"amount": f"{fee:.2f}", "cost": f"{fee / 2:.2f}"}
                    charged.append({"subscription": key, "day": day} | money)
    loaded("subscriptions", *held)
    loaded("charges", *charged)
    loaded("renewals", *renewed)


def contracts_alone(*, holders: int = 60) -> None:
    """Found a company that sells nothing but contracts."""
    company()
    rows = ({"customer_id": f"V{number:03d}"} for number in range(holders))
    customers(
        *(row | {"given_names": "Ana", "surname_1": f"Gil{row['customer_id']}"} for row in rows)
    )
    contracts(holders=holders)


def _after(day: dt.date, months: int) -> dt.date:
    whole = day.year * 12 + day.month - 1 + months
    return dt.date(whole // 12, whole % 12 + 1, min(day.day, 28))
