"""What customers owe: who pays when, who stops paying, and what is lost."""

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.company.subscriptions import Paying
from quilate.simulator.draws import Chance
from quilate.simulator.relation import NEVER
from quilate.simulator.subscriptions.subscribers import Subscribers
from quilate.simulator.world.events import Events


class Receivables:
    """The open invoices.

    Attributes
    ----------
    stops
        (n,) Probability that a customer pays an invoice no more, nor any after it.
    cut_off_on
        (n,) The day on which somebody who has stopped paying is to be cut off, or `NEVER`.
    owed
        (n,) Cents that those who have stopped paying owe.
    """

    def __init__(self, paying: Paying, subscribers: Subscribers, chance: Chance) -> None:
        n = len(subscribers.late_share)
        self._paying, self._subscribers, self._chance = paying, subscribers, chance
        self.stops = subscribers.late_share * paying.stops_share
        self.cut_off_on = np.full(n, NEVER)
        self.owed = np.zeros(n, dtype=np.int64)
        # Columns: the invoice, its customer, its cents, the day it is due, that it is paid on.
        self._open = np.zeros((5, 0), dtype=np.int64)
        self._settled = np.zeros(0, dtype=bool)
        self._leaves = np.zeros(n, dtype=bool)

    def issue(
        self, invoice: Integers, customer: Integers, amount: Integers, run: Integers, day: int
    ) -> None:
        """Take in the invoices of a day: of each it is known to nobody when it will be paid.

        Parameters
        ----------
        run
            (m,) How many times each customer has been billed.
        """
        due = day + self._paying.due_days
        late = self._chance.uniform("invoice.late", customer, run)
        stops = late < self.stops[customer]
        stopping = customer[stops & (self.cut_off_on[customer] == NEVER)]
        self.cut_off_on[stopping] = due + self._paying.cut_off_days
        pays_on = np.full(len(customer), due)
        tardy = np.flatnonzero(late < self._subscribers.late_share[customer])
        pays_on[tardy] += self._days_late(customer[tardy], run[tardy])
        stopped = self.cut_off_on[customer] != NEVER
        pays_on[stopped] = NEVER
        self.owed[customer[stopped]] += amount[stopped]
        billed = np.flatnonzero(amount > 0)
        rows = np.stack([invoice, customer, amount, np.full(len(customer), due), pays_on])
        self._keep(rows[:, billed])

    def collect(self, day: int, events: Events) -> None:
        """Take in what is paid on a day."""
        self._pay(np.flatnonzero((self._open[4] == day) & ~self._settled), day, events)

    def settle(self, leaving: Integers, day: int, events: Events) -> None:
        """Close accounts: those who pay do so now, what the others owe goes to a collector."""
        if not len(leaving):
            return
        self._leaves[leaving] = True
        rows = np.flatnonzero(self._leaves[self._open[1]] & ~self._settled)
        self._leaves[leaving] = False
        stopped = self._open[4, rows] == NEVER
        self._pay(rows[~stopped], day, events)
        self._write_off(rows[stopped], day, events)
        self.cut_off_on[leaving] = NEVER
        self.owed[leaving] = 0

    def _days_late(self, customer: Integers, run: Integers) -> Integers:
        share = self._chance.uniform("invoice.days", customer, run)
        days = np.ceil(self._paying.days_late.quantile(share))
        late: Integers = np.clip(days, 1, self._paying.cut_off_days).astype(np.int64)
        return late

    def _keep(self, rows: Integers) -> None:
        # What is settled is cleared away once it is the larger part.
        if 2 * self._settled.sum() > len(self._settled):
            self._open = self._open[:, ~self._settled]
            self._settled = np.zeros(self._open.shape[1], dtype=bool)
        self._open = np.concatenate([self._open, rows], axis=1)
        self._settled = np.concatenate([self._settled, np.zeros(rows.shape[1], dtype=bool)])

    def _pay(self, rows: Integers, day: int, events: Events) -> None:
        invoice, customer, amount, due, _ = self._open[:, rows]
        self._settled[rows] = True
        _record_payments(invoice, customer, amount, np.maximum(day - due, 0), day, events)

    def _write_off(self, rows: Integers, day: int, events: Events) -> None:
        invoice, customer, amount, due, _ = self._open[:, rows]
        self._settled[rows] = True
        recovered = np.round(amount * self._paying.recovered_share).astype(np.int64)
        late = np.maximum(day - due, 0)
        some = recovered > 0
        _record_payments(invoice[some], customer[some], recovered[some], late[some], day, events)
        events.add(
            "write_offs",
            len(rows),
            invoice_id=invoice,
            customer_id=customer,
            day=day,
            amount=amount - recovered,
            margin=recovered - amount,
        )


def _record_payments(
    invoice: Integers,
    customer: Integers,
    amount: Integers,
    days_late: Integers,
    day: int,
    events: Events,
) -> None:
    events.add(
        "payments",
        len(invoice),
        invoice_id=invoice,
        customer_id=customer,
        day=day,
        amount=amount,
        days_late=days_late,
    )
