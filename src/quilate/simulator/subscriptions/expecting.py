"""What contracts are expected to leave: those that are held, and those that may be taken."""

import numpy as np

from quilate.simulator.arrays import Floats
from quilate.simulator.subscriptions.accounts import Accounts
from quilate.simulator.subscriptions.book import NOT_TAKEN
from quilate.simulator.subscriptions.further import Further, lasting
from quilate.simulator.subscriptions.outlook import Outlook, outlook
from quilate.simulator.subscriptions.remaining import Remaining
from quilate.simulator.world.prospect import Prospect


class Expecting:
    """The prospect of some customers who hold contracts, or held them.

    Parameters
    ----------
    accounts
        The state of today.
    prospect
        Of customers, all of whom hold contracts if they are customers.
    """

    def __init__(self, accounts: Accounts, prospect: Prospect) -> None:
        self._accounts, self._prospect = accounts, prospect
        self._present = accounts.relation.present[prospect.who]
        self._outlook = self._looked_out()
        self._remaining = self._counted()
        ages = self._outlook.days.shape[1]
        change = accounts.change(prospect.who, int(prospect.edges[0]))
        self._lasts = lasting(accounts.spec, accounts.subscribers, prospect.who, change, ages)

    def hold(self) -> Floats:
        """(m, stretches) Return the probability that somebody's contracts hold in each stretch."""
        ahead = self._outlook
        # Before the next billing, nothing ends but for non-payment.
        so_far = np.concatenate([1 - ahead.cut_off[:, :1], self._some() * ahead.billed], axis=1)
        run = (ahead.days[:, :, None] <= self._prospect.middles).sum(axis=1)
        held: Floats = np.take_along_axis(so_far, run, axis=1)
        return held

    def margin(self) -> Floats:
        """(m,) Return the expected net margin."""
        accounts, ahead = self._accounts, self._outlook
        margin = self._remaining.margin(accounts.book, accounts.prices, ahead)
        further = Further(
            taken=self._taken(),
            lasts=self._lasts,
            kind=accounts.subscribers.kind[self._prospect.who],
            strain_share=accounts.spec.ending.strain_share,
        )
        margin += further.margin(accounts.prices, ahead)
        return margin - self._owed()

    def _looked_out(self) -> Outlook:
        accounts, who = self._accounts, self._prospect.who
        start, end = int(self._prospect.edges[0]), int(self._prospect.edges[-1])
        # Those who come back are billed from today on.
        first = np.where(self._present, accounts.next_bill_on[who], start)
        day = np.where(self._present, accounts.billing_day[who], accounts.days.of_joining(start))
        receivables = accounts.receivables
        return outlook(
            self._prospect,
            accounts.days.ahead(first, day, end),
            accounts.spec.paying,
            receivables.stops[who],
            receivables.cut_off_on[who],
        )

    def _counted(self) -> Remaining:
        accounts, ahead = self._accounts, self._outlook
        place, rows = accounts.book.live_rows(self._prospect.who)
        here = self._present[place]
        place, rows = place[here], rows[here]
        age = accounts.book.age[rows, None] + 1 + np.arange(ahead.days.shape[1])
        wear = np.cumsum(accounts.wear(rows, age, ahead.days[place]), axis=1)
        harm = accounts.spec.ending.strain_share * ahead.harm[place]
        # A contract that lives has shown that it bears the most it has suffered.
        beyond = (accounts.strain(rows) - accounts.book.survived[rows])[:, None]
        alive = np.exp(-np.maximum(beyond + wear + harm, 0.0))
        alive *= age < accounts.tariff.term_months[accounts.book.family[rows], None]
        return Remaining(place, rows, age, alive)

    def _some(self) -> Floats:
        """(m, runs) Return the probability that any contract lives, if the bond does."""
        some = self._some_at_first()
        taken, runs = self._wanted(), some.shape[1]
        since = np.zeros_like(some)
        # What was taken since lives on when the first contracts have ended: a family that is
        # taken at run r while there are some counts at run s if there are none of them any more.
        for age in range(1, runs):
            lives = np.einsum("mfr,mf->mr", taken[:, :, :-age], self._lasts[:, :, age])
            since[:, age:] += lives * np.maximum(some[:, :-age] - some[:, age:], 0.0)
        return np.minimum(some + since, 1.0)

    def _some_at_first(self) -> Floats:
        """(m, runs) Return the same of the contracts held now, or signed on coming back."""
        held = self._remaining.some_alive(len(self._present))
        if self._present.all():
            return held
        none = np.prod(1 - self._starting()[:, :, None] * self._lasts, axis=1)
        # Everybody who comes back takes something.
        back = np.minimum((1 - none) / np.maximum(1 - none[:, :1], 1e-12), 1.0)
        return np.where(self._present[:, None], held, back)

    def _taken(self) -> Floats:
        """(m, families, runs) Return the probability that families are taken on each billing."""
        taken = self._wanted() * self._some()[:, None, :]
        taken[~self._present, :, 0] = self._starting()[~self._present]
        return taken

    def _wanted(self) -> Floats:
        """(m, families, runs) Return the same, were they customers throughout."""
        accounts, who, here = self._accounts, self._prospect.who, self._present[:, None]
        taking = accounts.taking.appetites.later_per_month[accounts.subscribers.kind[who]]
        rate = taking * accounts.subscribers.appetite[who, None]
        expected = rate[:, :, None] * self._outlook.lift[:, None, :]
        # Nobody signs and takes more on the same day.
        expected[~self._present, :, 0] = 0.0
        free = np.where(here, accounts.book.row[who] == NOT_TAKEN, 1 - self._starting())
        before = np.cumsum(expected, axis=2) - expected
        # P(not before, but now) = e^(−Σ rates before) · (1 − e^(−rate))
        wanted: Floats = free[:, :, None] * np.exp(-before) * (1 - np.exp(-expected))
        return wanted

    def _starting(self) -> Floats:
        """(m, families) Return the probability that who comes back starts with each family."""
        taking = self._accounts.taking.appetites
        starting = taking.first + (1 - taking.first) * taking.beside
        whole: Floats = starting[self._accounts.subscribers.kind[self._prospect.who]]
        return whole

    def _owed(self) -> Floats:
        """(m,) Return what is still to be written off of invoices that were issued before."""
        receivables, who = self._accounts.receivables, self._prospect.who
        soon = self._present & (receivables.cut_off_on[who] < self._prospect.edges[-1])
        lost_share = 1 - self._accounts.spec.paying.recovered_share
        return np.where(soon, receivables.owed[who] * lost_share / 100, 0.0)
