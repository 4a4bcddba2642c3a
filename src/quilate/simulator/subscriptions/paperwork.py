"""What is written down of contracts and their bills."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.relation import NEVER
from quilate.simulator.subscriptions.accounts import Accounts
from quilate.simulator.subscriptions.bills import Bills
from quilate.simulator.world.events import Events


class Paperwork:
    """The records of a company's contracts.

    Parameters
    ----------
    accounts
        The state of everybody's contracts.
    """

    def __init__(self, accounts: Accounts) -> None:
        self._accounts, self._book, self._tariff = accounts, accounts.book, accounts.tariff
        names = [family.name for family in accounts.spec.families]
        self._families = np.array(names, dtype=object)
        self._invoices = 0

    def publish(self, events: Events) -> None:
        """Write down the tariff."""
        tariff = self._tariff
        events.add(
            "plans",
            len(tariff.names),
            plan=tariff.names,
            family=self._families[tariff.family],
            price_per_month=_cents(tariff.price),
            cost_per_month=_cents(tariff.cost),
            unit=np.array([usage.unit for usage in tariff.usage], dtype=object),
            included=np.array([usage.included for usage in tariff.usage]),
        )

    def sign(self, rows: Integers, day: int, events: Events) -> None:
        """Write down new contracts."""
        book, plan = self._book, self._book.plan[rows]
        price = self._tariff.price[plan] * self._accounts.prices.level[day] * book.lines[rows]
        events.add(
            "subscriptions",
            len(rows),
            subscription_id=rows + 1,
            customer_id=book.customer[rows],
            plan=self._tariff.names[plan],
            family=self._families[book.family[rows]],
            lines=book.lines[rows],
            started_on=day,
            commitment_ends_on=self._commitment_ends_on(rows, day),
            price=_cents(price),
            balance=_cents(book.balance[rows]),
        )

    def renew(self, rows: Integers, day: int, events: Events) -> None:
        """Write down which contracts bind again."""
        events.add(
            "renewals",
            len(rows),
            subscription_id=rows + 1,
            customer_id=self._book.customer[rows],
            day=day,
            commitment_ends_on=self._commitment_ends_on(rows, day),
        )

    def close(self, rows: Integers, day: int, reason: str, events: Events) -> None:
        """Write down which contracts have ended."""
        events.add(
            "subscription_ends",
            len(rows),
            subscription_id=rows + 1,
            customer_id=self._book.customer[rows],
            ended_on=day,
            end_reason=reason,
        )

    def bill(self, rows: Integers, place: Integers, bills: Bills, events: Events) -> Integers:
        """Write down the bills of contracts; return the number that each customer's invoice has.

        Parameters
        ----------
        place
            (c,) The place of each contract's customer among those who are billed.
        """
        numbers = self._invoices + np.arange(place.max() + 1) + 1
        self._invoices += len(numbers)
        events.add(
            "usage",
            len(rows),
            subscription_id=rows + 1,
            invoice_id=numbers[place],
            customer_id=self._book.customer[rows],
            day=events.day,
            margin=bills.margin,
            **vars(bills),
        )
        return numbers

    def invoice(
        self, numbers: Integers, customers: Integers, amount: Integers, events: Events
    ) -> None:
        """Write down invoices."""
        events.add(
            "invoices",
            len(numbers),
            invoice_id=numbers,
            customer_id=customers,
            issued_on=events.day,
            due_on=events.day + self._accounts.spec.paying.due_days,
            amount=amount,
        )

    def lose(self, rows: Integers, events: Events) -> None:
        """Write down what is lost of balances whose holders have stopped paying."""
        plan, prices = self._book.plan[rows], self._accounts.prices
        balance = prices.held(plan, self._book.balance[rows], self._book.age[rows])
        lost = _cents(balance * prices.loss_share[plan])
        some = np.flatnonzero(lost)
        events.add(
            "write_offs",
            len(some),
            invoice_id=NEVER,
            customer_id=self._book.customer[rows[some]],
            day=events.day,
            amount=lost[some],
            margin=-lost[some],
        )

    def _commitment_ends_on(self, rows: Integers, day: int) -> Integers:
        months = self._book.commitment[rows]
        billing_day = self._accounts.billing_day[self._book.customer[rows]]
        return np.where(months > 0, self._accounts.days.after(day, billing_day, months), NEVER)


def _cents(amount: Floats) -> Integers:
    cents: Integers = np.round(amount * 100).astype(np.int64)
    return cents
