"""Customers sign, are billed every month, pay or not, and end their contracts."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.subscriptions import Subscriptions
from quilate.simulator.relation import NEVER, Relation
from quilate.simulator.response import Response
from quilate.simulator.subscriptions.accounts import Accounts
from quilate.simulator.subscriptions.book import NOT_TAKEN
from quilate.simulator.subscriptions.expecting import Expecting
from quilate.simulator.subscriptions.paperwork import Paperwork
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
        self.accounts = Accounts(setting, spec, relation)
        self._chance, self._relation, self._response = setting.chance, relation, response
        self._book, self._paperwork = self.accounts.book, Paperwork(self.accounts)
        relation.held |= self.accounts.subscribers.contracted

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Live a day: contracts end, are signed, are billed; debts are paid."""
        if day == 0:
            self._paperwork.publish(events)
        self._let_go(day, events)
        self._cut_off(day, events)
        due = np.flatnonzero(self.accounts.next_bill_on == day)
        staying, joining = self._end(due, day, events), self._joining(day)
        more, families = self._further(staying)
        first, first_families = self.accounts.taking.starting(
            joining, self._relation.returns[joining]
        )
        signing = np.concatenate([more, first]), np.concatenate([families, first_families])
        self._sign(*signing, day, events)
        self._bill(np.sort(np.concatenate([staying, joining])), day, events)
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

    def _let_go(self, day: int, events: Events) -> None:
        """End the contracts of customers whose bond has broken."""
        gone = np.flatnonzero((self.accounts.next_bill_on != NEVER) & ~self._relation.present)
        if not len(gone):
            return
        # They left when the last day was over.
        self._close(self._book.live_rows(gone)[1], day - 1, "bond", events)
        self._dismiss(gone, day - 1, events)

    def _cut_off(self, day: int, events: Events) -> None:
        """End the contracts of those who have not paid for too long."""
        who = np.flatnonzero(self.accounts.receivables.cut_off_on == day)
        if not len(who):
            return
        _, rows = self._book.live_rows(who)
        self._paperwork.lose(rows, events)
        self._close(rows, day, "non-payment", events)
        self._dismiss(who, day, events)
        self._relation.close(who, day)

    def _end(self, due: Integers, day: int, events: Events) -> Integers:
        """End the contracts that have worn out; return the customers who are left."""
        book = self._book
        _, rows = book.live_rows(due)
        book.age[rows] += 1
        age, days = book.age[rows, None], np.full((len(rows), 1), day)
        book.strain[rows] += self.accounts.wear(rows, age, days)[:, 0]
        suffered = self.accounts.strain(rows)
        ripe = book.age[rows] >= self.accounts.tariff.term_months[book.family[rows]]
        worn = (suffered >= book.bears[rows]) & ~ripe
        book.survived[rows] = np.maximum(book.survived[rows], suffered)
        self._close(rows[worn], day, "voluntary", events)
        self._close(rows[ripe], day, "term", events)
        self._renew(rows[~worn & ~ripe], day, events)
        left, _ = book.live_rows(due)
        stays = np.bincount(left, minlength=len(due)) > 0
        self._dismiss(due[~stays], day, events)
        self._relation.close(due[~stays], day)
        return due[stays]

    def _renew(self, rows: Integers, day: int, events: Events) -> None:
        cycle = self._book.cycle[rows]
        again = (cycle > 0) & (self._book.age[rows] % np.maximum(cycle, 1) == 0)
        self._paperwork.renew(rows[again], day, events)

    def _joining(self, day: int) -> Integers:
        """Return those who have come, or come back, and are to sign."""
        waiting = self.accounts.subscribers.contracted & self._relation.present
        who = np.flatnonzero(waiting & (self.accounts.next_bill_on == NEVER))
        self._book.forget(who)
        self.accounts.billing_day[who] = self.accounts.days.of_joining(day)
        return who

    def _further(self, customers: Integers) -> tuple[Integers, Integers]:
        """Return who takes which further family on the day on which they are billed."""
        free = (self._book.row[customers] == NOT_TAKEN).astype(float)
        runs, lift = self.accounts.runs[customers], self._response.lift(customers)
        return self.accounts.taking.later(customers, free, runs, lift)

    def _sign(self, customers: Integers, families: Integers, day: int, events: Events) -> None:
        if not len(customers):
            return
        spell, harm = self._relation.returns[customers], self._relation.strain[customers]
        contracts = self.accounts.taking.signed(customers, families, spell, day, harm)
        self._paperwork.sign(self._book.write(contracts), day, events)

    def _bill(self, customers: Integers, day: int, events: Events) -> None:
        if not len(customers):
            return
        accounts = self.accounts
        place, rows = self._book.live_rows(customers)
        coupon = self._response.coupon(customers, day)[place]
        bills = accounts.prices.bills(self._book.of(rows), day, coupon, self._chance)
        amount = np.bincount(place, bills.amount).astype(np.int64)
        numbers = self._paperwork.bill(rows, place, bills, events)
        self._paperwork.invoice(numbers, customers, amount, events)
        accounts.receivables.issue(numbers, customers, amount, accounts.runs[customers], day)
        accounts.runs[customers] += 1
        accounts.billed_on[customers] = day
        accounts.next_bill_on[customers] = accounts.days.after(
            day, accounts.billing_day[customers], 1
        )

    def _close(self, rows: Integers, day: int, reason: str, events: Events) -> None:
        self._book.live[rows] = False
        self._paperwork.close(rows, day, reason, events)

    def _dismiss(self, who: Integers, day: int, events: Events) -> None:
        """Settle the accounts of those who are customers no more."""
        self.accounts.next_bill_on[who] = NEVER
        self.accounts.receivables.settle(who, day, events)
