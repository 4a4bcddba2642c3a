"""Snapshots for the science, out of the purchases of a transaction log."""

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from quilate.clv.forecast.snapshot import MEMORIES_DAYS, Snapshot, Window
from quilate.transactions import TransactionLog
from quilate.transactions.histories import Columns, HistoryReader

#: Models are learned and judged on about so many customers at most, whichever their ids choose.
CUSTOMERS_TO_LEARN_FROM = 50_000
CUSTOMERS_AT_ONCE = 500_000
EPOCH = dt.date(1970, 1, 1)


class Observations:
    """Takes snapshots of one log, up to a day that it never looks beyond.

    Parameters
    ----------
    log
        What was read.
    known_until
        The last day whose purchases may be seen.
    """

    def __init__(self, log: TransactionLog, known_until: dt.date) -> None:
        self.known_until = known_until
        self.customers = log.account.customers
        self._reader = HistoryReader(log.connection, MEMORIES_DAYS)
        self._reader.sample(CUSTOMERS_TO_LEARN_FROM, known_until)

    def learning(self, window: Window) -> Snapshot:
        """Return the snapshot of the customers to learn from."""
        end = day_of(min(window.end, number_of(self.known_until)))
        columns = self._reader.of_sample(day_of(window.cutoff), window.horizon_days, end)
        return snapshot_of(buyers(columns), window)

    def purchases_to_learn_from(self, window: Window) -> Columns:
        """Return ``customer_key`` and ``purchases`` of those customers who had bought."""
        return self._reader.purchases_of_sample(day_of(window.cutoff))

    def customers_of(self, window: Window, keys: range, end: dt.date) -> Columns:
        """Return the histories of the customers with these keys who are known at the cut-off."""
        return self._reader.of_range(day_of(window.cutoff), window.horizon_days, end, keys)


def batches(customers: int) -> list[range]:
    """Return the keys of all customers in parts that fit into memory."""
    return [
        range(start, min(start + CUSTOMERS_AT_ONCE, customers))
        for start in range(0, customers, CUSTOMERS_AT_ONCE)
    ]


def buyers(columns: Columns) -> Columns:
    """Leave out those of whom only returns are known."""
    bought = columns["purchases"] > 0
    return columns if bought.all() else {name: column[bought] for name, column in columns.items()}


def snapshot_of(columns: Columns, window: Window) -> Snapshot:
    """Return the histories of buyers as the science wants them."""
    first = days_since_epoch(columns["first_purchase"])
    last = days_since_epoch(columns["last_purchase"])
    return Snapshot(
        window=window,
        recency_days=last - first,
        age_days=window.cutoff - first,
        seen_days=days_since_epoch(columns["last_seen"]) - first,
        margin=columns["margin"] - columns["cost_to_serve"],
        **{
            name: columns[name]
            for name in (
                "purchases",
                "cost_to_serve",
                "contacts",
                "cost_of_contacts",
                "margin_of_returns",
                "revenue",
                "last_margin",
                "recent_purchases",
                "recent_margin",
                "remembered",
                "next_purchases",
                "next_margin",
            )
        },
    )


def days_since_epoch(days: NDArray[np.datetime64]) -> NDArray[np.float64]:
    """Return dates as numbers of days."""
    return days.astype("datetime64[D]").astype(np.int64).astype(np.float64)


def number_of(day: dt.date) -> int:
    """Return a date as days since 1970-01-01."""
    return (day - EPOCH).days


def day_of(number: int) -> dt.date:
    """Return the date that is so many days after 1970-01-01."""
    return EPOCH + dt.timedelta(days=number)
