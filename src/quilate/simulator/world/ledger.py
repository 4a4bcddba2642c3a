"""What a company knows from its own records, as far as decisions need it."""

from collections import defaultdict

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.relation import NEVER
from quilate.simulator.world.events import Column, Events
from quilate.simulator.world.open_rows import OpenRows

#: By what is opened: the table that closes it, and the column by which.
_CLOSED_BY = {
    "incidents": ("resolutions", "incident_id"),
    "opportunities": ("opportunity_outcomes", "opportunity_id"),
}


class Ledger:
    """The company's own books: sums of its records, and nothing hidden.

    Parameters
    ----------
    customers
        How many there are or will be.

    Attributes
    ----------
    orders, last_order_on
        (n,) How many, and the day of the last, or `NEVER`.
    contacts, last_contact_on
        (n,) The same of what the company did for each.
    value_to_date
        (n,) Cents: the sum of net margin.
    net_margin
        Cents, by table of records: what all customers left, less what it cost to serve them.
    """

    def __init__(self, customers: int) -> None:
        self.orders, self.contacts = (np.zeros(customers, dtype=np.int64) for _ in range(2))
        self.last_order_on, self.last_contact_on = (np.full(customers, NEVER) for _ in range(2))
        self.value_to_date = np.zeros(customers, dtype=np.int64)
        self.net_margin: dict[str, int] = defaultdict(int)
        self._open = {name: OpenRows(key) for name, (_, key) in _CLOSED_BY.items()}

    def open(self, table: str) -> dict[str, Column]:
        """Return the rows of a table, such as ``"opportunities"``, that have no outcome yet."""
        return self._open[table].columns

    def enter(self, events: Events) -> None:
        """Book what happened on a day."""
        for name, columns in events:
            self._book_money(name, columns)
        self._count(events, "orders", self.orders, self.last_order_on)
        self._count(events, "contacts", self.contacts, self.last_contact_on)
        for name, (closing, key) in _CLOSED_BY.items():
            self._open[name].open(events.table(name))
            self._open[name].close(events.table(closing).get(key, np.zeros(0, dtype=np.int64)))

    def _book_money(self, name: str, columns: dict[str, Column]) -> None:
        # A margin has its costs taken off already; a cost that stands alone is one to serve.
        money = columns["margin"] if "margin" in columns else -columns.get("cost", np.zeros(0))
        if not len(money) or "customer_id" not in columns:
            return
        of_somebody = columns["customer_id"] >= 0
        np.add.at(self.value_to_date, columns["customer_id"][of_somebody], money[of_somebody])
        self.net_margin[name] += int(money.sum())

    def _count(self, events: Events, name: str, count: Integers, last_on: Integers) -> None:
        customers = events.table(name).get("customer_id", np.zeros(0, dtype=np.int64))
        np.add.at(count, customers, 1)
        last_on[customers] = events.day
