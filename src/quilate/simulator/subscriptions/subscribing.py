"""Customers sign, are billed every month, pay or not, and end their contracts."""

from dataclasses import fields

import numpy as np

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.subscriptions import Subscriptions
from quilate.simulator.relation import NEVER, Relation
from quilate.simulator.response import Response
from quilate.simulator.subscriptions.accounts import Accounts
from quilate.simulator.subscriptions.book import NOT_TAKEN, Contracts
from quilate.simulator.subscriptions.expecting import Expecting
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.prospect import Prospect
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting


class Subscribing(Scene):
    """Who holds which contracts, and what comes of them.

    Every contract bears a strain of its own, drawn when it is signed: an exponential of mean 1.
    Each month wears it out, little while it binds, much when it has just ceased to; what strains
    the customer's bond strains it as well. When it bears no more it is ended on the next day of
    billing. A customer whose last contract has ended is none.

    Attributes
    ----------
    accounts
        The state of everybody's contracts.
    """

    def __init__(
        self, setting: Setting, spec: Subscriptions, relation: Relation, response: Response
    ) -> None:
        self.setting, self.relation, self.response = setting, relation, response
        self.accounts = Accounts(setting, spec, relation)
        self.book, self.tariff = self.accounts.book, self.accounts.tariff
        relation.held |= self.accounts.subscribers.contracted
        self._invoices = 0

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Live a day: who left is let go, who came signs, who is due is billed, debts are paid."""
        if day == 0:
            self._publish(events)
        self._let_go(day, events)
        self._cut_off(day, events)
        self._start(day, events)
        due = np.flatnonzero(self.accounts.next_bill_on == day)
        if len(due):
            due = self._end(due, day, events)
            self._take_more(due, day, events)
            self._bill(due, day, events)
        self.accounts.receivables.collect(day, events)

    def expected_margin(self, prospect: Prospect) -> Floats:
        """(m,) Return the margin that contracts are expected to leave."""
        margin = np.zeros(len(prospect.who))
        holding = self._holding(prospect)
        if len(holding):
            margin[holding] = Expecting(self.accounts, prospect.of(holding)).margin()
        return margin

    def expected_hold(self, prospect: Prospect) -> Floats:
        """(m, stretches) Return the probability that contracts keep customers customers."""
        hold = np.ones_like(prospect.present)
        holding = self._holding(prospect)
        if len(holding):
            hold[holding] = Expecting(self.accounts, prospect.of(holding)).hold()
        return hold

    def _holding(self, prospect: Prospect) -> Integers:
        """Return the places of those whom contracts make customers, as far as there are any."""
        here = self.accounts.subscribers.contracted[prospect.who]
        return np.flatnonzero(here & (prospect.bond > 0).any(axis=1))

    def _publish(self, events: Events) -> None:
        """Write down the tariff."""
        events.add(
            "plans",
            len(self.tariff.names),
            plan=self.tariff.names,
            family=self._families()[self.tariff.family],
            price_per_month=_cents(self.tariff.price),
            cost_per_month=_cents(self.tariff.cost),
            unit=_texts([usage.unit for usage in self.tariff.usage]),
            included=np.array([usage.included for usage in self.tariff.usage]),
        )

    def _let_go(self, day: int, events: Events) -> None:
        """End the contracts of customers whose bond has broken."""
        gone = np.flatnonzero((self.accounts.next_bill_on != NEVER) & ~self.relation.present)
        if not len(gone):
            return
        # They left when the last day was over.
        _, rows = self.book.live_rows(gone)
        self._close(rows, day - 1, "bond", events)
        self._dismiss(gone, day - 1, events)

    def _cut_off(self, day: int, events: Events) -> None:
        """End the contracts of those who have not paid for too long."""
        who = np.flatnonzero(self.accounts.receivables.cut_off_on == day)
        if not len(who):
            return
        _, rows = self.book.live_rows(who)
        plan = self.book.plan[rows]
        balance = self.accounts.prices.held(plan, self.book.balance[rows], self.book.age[rows])
        lost = _cents(balance * self.accounts.prices.loss_share[plan])
        some = lost > 0
        events.add(
            "write_offs",
            int(some.sum()),
            invoice_id=NEVER,
            customer_id=self.book.customer[rows[some]],
            day=day,
            amount=lost[some],
            margin=-lost[some],
        )
        self._close(rows, day, "non-payment", events)
        self._dismiss(who, day, events)
        self.relation.close(who, day)

    def _start(self, day: int, events: Events) -> None:
        """Let those who have come, or come back, sign."""
        waiting = self.accounts.subscribers.contracted & self.relation.present
        who = np.flatnonzero(waiting & (self.accounts.next_bill_on == NEVER))
        if not len(who):
            return
        self.book.forget(who)
        self.accounts.billing_day[who] = self.accounts.days.of_joining(day)
        self.accounts.billed_on[who] = self.accounts.next_bill_on[who] = day
        customers, family = self.accounts.taking.starting(who, self.relation.returns[who])
        self._sign(customers, family, day, events)

    def _end(self, due: Integers, day: int, events: Events) -> Integers:
        """End the contracts that have worn out; return the customers who are left."""
        book = self.book
        place, rows = book.live_rows(due)
        # Those who have signed today are billed from today on: no month has worn them.
        older = book.started_on[rows] < day
        place, rows = place[older], rows[older]
        book.age[rows] += 1
        age, days = book.age[rows, None], np.full((len(rows), 1), day)
        book.strain[rows] += self.accounts.wear(rows, age, days)[:, 0]
        suffered = self.accounts.strain(rows)
        ripe = book.age[rows] >= self.tariff.term_months[book.family[rows]]
        worn = (suffered >= book.bears[rows]) & ~ripe
        book.survived[rows] = np.maximum(book.survived[rows], suffered)
        self._close(rows[worn], day, "voluntary", events)
        self._close(rows[ripe], day, "term", events)
        self._renew(rows[~worn & ~ripe], day, events)
        left, _ = book.live_rows(due)
        stay = np.bincount(left, minlength=len(due)) > 0
        self._dismiss(due[~stay], day, events)
        self.relation.close(due[~stay], day)
        return due[stay]

    def _renew(self, rows: Integers, day: int, events: Events) -> None:
        """Write down which contracts bind again."""
        cycle = self.book.cycle[rows]
        rows = rows[(cycle > 0) & (self.book.age[rows] % np.maximum(cycle, 1) == 0)]
        events.add(
            "renewals",
            len(rows),
            subscription_id=rows + 1,
            customer_id=self.book.customer[rows],
            day=day,
            commitment_ends_on=self._commitment_ends_on(rows, day),
        )

    def _take_more(self, due: Integers, day: int, events: Events) -> None:
        """Let customers take further plans on the day on which they are billed."""
        older = due[self.accounts.billed_on[due] < day]
        free = (self.book.row[older] == NOT_TAKEN).astype(float)
        customers, family = self.accounts.taking.later(
            older, free, self.accounts.runs[older], self.response.lift(older)
        )
        self._sign(customers, family, day, events)

    def _bill(self, due: Integers, day: int, events: Events) -> None:
        place, rows = self.book.live_rows(due)
        coupon = self.response.coupon(due, day)[place]
        bills = self.accounts.prices.bills(self._contracts(rows), day, coupon, self.setting.chance)
        numbers = self._invoices + np.arange(len(due)) + 1
        self._invoices += len(due)
        amount = np.bincount(place, bills.amount, minlength=len(due)).astype(np.int64)
        events.add(
            "usage",
            len(rows),
            subscription_id=rows + 1,
            invoice_id=numbers[place],
            customer_id=due[place],
            day=day,
            used=bills.used,
            price=bills.price,
            discount=bills.discount,
            overage=bills.overage,
            interest=bills.interest,
            cost=bills.cost,
            margin=bills.margin,
        )
        events.add(
            "invoices",
            len(due),
            invoice_id=numbers,
            customer_id=due,
            issued_on=day,
            due_on=day + self.accounts.spec.paying.due_days,
            amount=amount,
        )
        self.accounts.receivables.issue(numbers, due, amount, self.accounts.runs[due], day)
        self.accounts.runs[due] += 1
        self.accounts.billed_on[due] = day
        self.accounts.next_bill_on[due] = self.accounts.days.after(
            day, self.accounts.billing_day[due], 1
        )

    def _sign(self, customers: Integers, family: Integers, day: int, events: Events) -> None:
        if not len(customers):
            return
        spell, harm = self.relation.returns[customers], self.relation.strain[customers]
        contracts = self.accounts.taking.signed(customers, family, spell, day, harm)
        rows = self.book.write(contracts)
        price = (
            self.tariff.price[contracts.plan] * self.accounts.prices.level[day] * contracts.lines
        )
        events.add(
            "subscriptions",
            len(rows),
            subscription_id=rows + 1,
            customer_id=customers,
            plan=self.tariff.names[contracts.plan],
            family=self._families()[family],
            lines=contracts.lines,
            started_on=day,
            commitment_ends_on=self._commitment_ends_on(rows, day),
            price=_cents(price),
            balance=_cents(contracts.balance),
        )

    def _commitment_ends_on(self, rows: Integers, day: int) -> Integers:
        months = self.book.commitment[rows]
        ends = self.accounts.days.after(
            day, self.accounts.billing_day[self.book.customer[rows]], months
        )
        return np.where(months > 0, ends, NEVER)

    def _close(self, rows: Integers, day: int, reason: str, events: Events) -> None:
        self.book.live[rows] = False
        events.add(
            "subscription_ends",
            len(rows),
            subscription_id=rows + 1,
            customer_id=self.book.customer[rows],
            ended_on=day,
            end_reason=reason,
        )

    def _dismiss(self, who: Integers, day: int, events: Events) -> None:
        """Settle the accounts of those who are customers no more."""
        self.accounts.next_bill_on[who] = NEVER
        self.accounts.receivables.settle(who, day, events)

    def _contracts(self, rows: Integers) -> Contracts:
        return Contracts(**{part.name: getattr(self.book, part.name)[rows] for part in _PARTS})

    def _families(self) -> Texts:
        return _texts([family.name for family in self.accounts.spec.families])


_PARTS = fields(Contracts)


def _texts(names: list[str]) -> Texts:
    return np.array(names, dtype=object)


def _cents(amount: Floats) -> Integers:
    cents: Integers = np.round(amount * 100).astype(np.int64)
    return cents
