"""Customers sign, are billed every month, pay or not, and end their contracts."""

from dataclasses import fields

import numpy as np

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.subscriptions import Subscriptions
from quilate.simulator.relation import NEVER, Relation
from quilate.simulator.response import Response
from quilate.simulator.subscriptions.bill_days import bill_days
from quilate.simulator.subscriptions.bills import Prices
from quilate.simulator.subscriptions.book import NOT_TAKEN, Book, Contracts
from quilate.simulator.subscriptions.endings import readiness
from quilate.simulator.subscriptions.receivables import Receivables
from quilate.simulator.subscriptions.subscribers import drawn_subscribers
from quilate.simulator.subscriptions.taking import Taking
from quilate.simulator.subscriptions.tariff import printed
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
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
    book
        All contracts.
    billing_day
        (n,) The day of the month on which a customer is billed.
    billed_on, next_bill_on
        (n,) Days of the last and the next billing, or `NEVER`.
    runs
        (n,) How many times they have been billed.
    """

    def __init__(
        self, setting: Setting, spec: Subscriptions, relation: Relation, response: Response
    ) -> None:
        n = len(setting.population.everybody)
        self.setting, self.spec = setting, spec
        self.relation, self.response = relation, response
        self.tariff = printed(spec)
        self.subscribers = drawn_subscribers(setting, spec)
        relation.held |= self.subscribers.contracted
        self.taking = Taking(spec, self.tariff, self.subscribers, setting.chance)
        longest = max(term.months for family in spec.families for term in family.commitments)
        self.days = bill_days(setting.days, longest)
        self.prices = Prices(spec, self.tariff, _price_level(setting, spec))
        self.receivables = Receivables(spec.paying, self.subscribers, setting.chance)
        self.book = Book(n, len(spec.families))
        self.billing_day = np.ones(n, dtype=np.int64)
        self.billed_on, self.next_bill_on = np.full(n, NEVER), np.full(n, NEVER)
        self.runs = np.zeros(n, dtype=np.int64)
        self._invoices = 0

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Live a day: who left is let go, who came signs, who is due is billed, debts are paid."""
        if day == 0:
            self._publish(events)
        self._let_go(day, events)
        self._cut_off(day, events)
        self._start(day, events)
        due = np.flatnonzero(self.next_bill_on == day)
        if len(due):
            due = self._end(due, day, events)
            self._take_more(due, day, events)
            self._bill(due, day, events)
        self.receivables.collect(day, events)

    def wear(self, who: Integers, rows: Integers, age: Integers, days: Integers) -> Floats:
        """Return the strain that the months before days of billing put on contracts.

        Parameters
        ----------
        who, rows
            (c,) The customers of contracts, and their rows in the book.
        age, days
            (c, runs) The age of each on days of billing, the first of them the next.
        """
        before = np.concatenate([self.billed_on[who, None], days[:, :-1]], axis=1)
        rise = self.prices.level[days] / self.prices.level[np.maximum(before, 0)] - 1
        months = readiness(
            self.spec.ending,
            age,
            self.book.commitment[rows, None],
            self.book.cycle[rows, None],
            rise,
        )
        regimes = self.relation.regimes
        change = regimes.departure_factor[regimes.circle[who, None], days]
        rate = self.subscribers.endings_per_month[who] * self.book.ending_factor[rows]
        strain: Floats = rate[:, None] * change * months
        return strain

    def strain(self, rows: Integers) -> Floats:
        """(c,) Return all that contracts have suffered, of themselves and of what went wrong."""
        harm = self.relation.strain[self.book.customer[rows]] - self.book.harm_before[rows]
        suffered: Floats = self.book.strain[rows] + self.spec.ending.strain_share * harm
        return suffered

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
        gone = np.flatnonzero((self.next_bill_on != NEVER) & ~self.relation.present)
        if not len(gone):
            return
        # They left when the last day was over.
        _, rows = self.book.live_rows(gone)
        self._close(rows, day - 1, "bond", events)
        self._dismiss(gone, day - 1, events)

    def _cut_off(self, day: int, events: Events) -> None:
        """End the contracts of those who have not paid for too long."""
        who = np.flatnonzero(self.receivables.cut_off_on == day)
        if not len(who):
            return
        _, rows = self.book.live_rows(who)
        plan = self.book.plan[rows]
        lost_share = np.array([balance.loss_share for balance in self.tariff.balance])[plan]
        balance = self.prices.held(plan, self.book.balance[rows], self.book.age[rows])
        lost = _cents(balance * lost_share)
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
        waiting = self.subscribers.contracted & self.relation.present
        who = np.flatnonzero(waiting & (self.next_bill_on == NEVER))
        if not len(who):
            return
        self.book.forget(who)
        self.billing_day[who] = self.days.of_joining(day)
        self.billed_on[who] = self.next_bill_on[who] = day
        customers, family = self.taking.starting(who, self.relation.returns[who])
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
        book.strain[rows] += self.wear(due[place], rows, age, days)[:, 0]
        suffered = self.strain(rows)
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
        older = due[self.billed_on[due] < day]
        free = (self.book.row[older] == NOT_TAKEN).astype(float)
        customers, family = self.taking.later(
            older, free, self.runs[older], self.response.lift(older)
        )
        self._sign(customers, family, day, events)

    def _bill(self, due: Integers, day: int, events: Events) -> None:
        place, rows = self.book.live_rows(due)
        coupon = self.response.coupon(due, day)[place]
        bills = self.prices.bills(self._contracts(rows), day, coupon, self.setting.chance)
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
            due_on=day + self.spec.paying.due_days,
            amount=amount,
        )
        self.receivables.issue(numbers, due, amount, self.runs[due], day)
        self.runs[due] += 1
        self.billed_on[due] = day
        self.next_bill_on[due] = self.days.after(day, self.billing_day[due], 1)

    def _sign(self, customers: Integers, family: Integers, day: int, events: Events) -> None:
        if not len(customers):
            return
        contracts = self.taking.signed(
            customers,
            family,
            self.relation.returns[customers],
            day,
            self.relation.strain[customers],
        )
        rows = self.book.write(contracts)
        price = self.tariff.price[contracts.plan] * self.prices.level[day] * contracts.lines
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
        ends = self.days.after(day, self.billing_day[self.book.customer[rows]], months)
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
        self.next_bill_on[who] = NEVER
        self.receivables.settle(who, day, events)

    def _contracts(self, rows: Integers) -> Contracts:
        return Contracts(**{part.name: getattr(self.book, part.name)[rows] for part in _PARTS})

    def _families(self) -> Texts:
        return _texts([family.name for family in self.spec.families])


_PARTS = fields(Contracts)


def _price_level(setting: Setting, spec: Subscriptions) -> Floats:
    """(days,) Return prices beside the first day's."""
    level = np.ones(setting.days.count)
    for rise in spec.price_rises:
        level[setting.days.dates >= np.datetime64(rise.day, "D")] *= 1 + rise.by
    return level


def _texts(names: list[str]) -> Texts:
    return np.array(names, dtype=object)


def _cents(amount: Floats) -> Integers:
    cents: Integers = np.round(amount * 100).astype(np.int64)
    return cents
