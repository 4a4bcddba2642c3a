"""Purchase logs in memory: bases whose truth is known, and the observer of any log."""

from dataclasses import dataclass, replace

import numpy as np

from quilate.clv.forecast.snapshot import MEMORIES_DAYS, Snapshot, Window
from quilate.clv.forecast.stage import staged

FIRST_DAY = 10_000
DAYS = 720


@dataclass(frozen=True)
class Log:
    """One row per customer and day with a purchase: customer 0 …, day since 1970, margin."""

    customer: np.ndarray
    day: np.ndarray
    margin: np.ndarray

    @classmethod
    def of(cls, *rows):
        """Return the log of (customer, days after the first day, margin)."""
        customer, day, margin = zip(*rows, strict=True)
        return cls(np.array(customer), np.array(day) + FIRST_DAY, np.array(margin, dtype=float))

    def known_by(self, day):
        known = self.day <= day
        return Log(self.customer[known], self.day[known], self.margin[known])

    def observe(self, window):
        """Return the snapshot of a window; what followed is all that this log holds of it."""
        customers = self.customer.max(initial=-1) + 1
        past = self.known_by(window.cutoff)
        recent = past.day > window.cutoff - window.horizon_days
        next_ = (self.day > window.cutoff) & (self.day <= window.end)
        first = np.full(customers, np.iinfo(np.int64).max)
        last = np.zeros(customers, dtype=np.int64)
        np.minimum.at(first, past.customer, past.day)
        np.maximum.at(last, past.customer, past.day)

        def total(rows, values):
            return np.bincount(rows, values, minlength=customers)

        is_last = past.day == last[past.customer]
        age = window.cutoff - past.day
        purchases = total(past.customer, np.ones(len(age)))
        columns = {
            "purchases": purchases,
            "recency_days": last - first,
            "age_days": window.cutoff - first,
            "margin": total(past.customer, past.margin),
            "cost_to_serve": np.zeros(customers),
            "contacts": np.zeros(customers),
            "cost_of_contacts": np.zeros(customers),
            "seen_days": last - first,
            "margin_of_returns": np.zeros(customers),
            "revenue": total(past.customer, np.abs(past.margin)),
            "last_margin": total(past.customer, past.margin * is_last),
            "recent_purchases": total(past.customer[recent], np.ones(recent.sum())),
            "recent_margin": total(past.customer[recent], past.margin[recent]),
            "remembered": np.column_stack(
                [total(past.customer, np.exp(-age / memory)) for memory in MEMORIES_DAYS]
            ),
            "next_purchases": total(self.customer[next_], np.ones(next_.sum())),
            "next_margin": total(self.customer[next_], self.margin[next_]),
        }
        here = purchases > 0
        return Snapshot(window, **{name: v[here].astype(float) for name, v in columns.items()})

    def stage(self, cutoff, horizon_days, *, depth=2):
        """Return the stage ``cutoff`` days after the first day."""
        window = Window(FIRST_DAY + cutoff, horizon_days)
        return staged(window, int(self.day.min()), self.observe, depth=depth)


COST_OF_A_CONTACT = 2.0


@dataclass(frozen=True)
class Served(Log):
    """A log of customers who call, too: on days without a purchase, after their first.

    A call costs two units of money.
    """

    caller: np.ndarray
    called: np.ndarray

    def observe(self, window):
        """Return the snapshot of a window, with contacts and what they cost."""
        base = super().observe(window)
        known = self.called <= window.cutoff
        followed = ~known & (self.called <= window.end)
        here = np.unique(self.known_by(window.cutoff).customer)
        first = window.cutoff - base.age_days
        contacts = np.bincount(self.caller[known], minlength=here.max() + 1)[here]
        next_contacts = np.bincount(self.caller[followed], minlength=here.max() + 1)[here]
        last = np.zeros(here.max() + 1)
        np.maximum.at(last, self.caller[known], self.called[known])
        cost = COST_OF_A_CONTACT * contacts
        return replace(
            base,
            contacts=contacts.astype(float),
            cost_of_contacts=cost,
            cost_to_serve=cost,
            seen_days=np.maximum(base.recency_days, last[here] - first),
            margin=base.margin - cost,
            next_margin=base.next_margin - COST_OF_A_CONTACT * next_contacts,
        )


def served(customers=3_000, *, seed, mailed=False):
    """Return customers who buy and call at rates of their own, and leave for good.

    Who is ``mailed`` calls nobody: the company writes to them every month, to those who left too.
    """
    chance = np.random.default_rng(seed)
    buys = chance.gamma(0.8, 1 / 80.0, customers)
    stays = chance.exponential(1 / np.maximum(chance.gamma(1.0, 1 / 250.0, customers), 1e-9))
    arrival = chance.integers(0, DAYS - 60, customers)
    log = _log(chance, lambda here, day: buys[here], stays, lognormal, arrival)
    until = np.full(customers, np.inf) if mailed else arrival + stays
    calls = np.full(customers, 1 / 30) if mailed else chance.gamma(1.5, 1 / 120.0, customers)
    caller, day = np.nonzero(chance.random((customers, DAYS)) < calls[:, None])
    there = (day > arrival[caller]) & (day < until[caller])
    caller, day = caller[there], day[there] + FIRST_DAY
    bought = np.isin(caller * 100_000 + day, log.customer * 100_000 + log.day)
    return Served(log.customer, log.day, log.margin, caller[~bought], day[~bought])


def leaving(customers=2_000, *, seed, rate=(0.6, 60.0), stay=(0.7, 200.0), spend=None):
    """Return customers who buy at a rate of their own and leave for good.

    ``rate`` and ``stay`` are shape and scale parameter, in days, of the gamma distributions of the
    rates of buying and of leaving.
    """
    chance = np.random.default_rng(seed)
    buys = chance.gamma(rate[0], 1 / rate[1], customers)
    leaves = np.maximum(chance.gamma(stay[0], 1 / stay[1], customers), 1e-9)
    return _log(chance, lambda here, day: buys[here], chance.exponential(1 / leaves), spend)


def drifting(customers=2_000, *, seed, rate=(0.6, 60.0), spend=None):
    """Return customers who never leave, and whose rates drift by chance every 60 days."""
    chance = np.random.default_rng(seed)
    first = np.log(chance.gamma(rate[0], 1 / rate[1], customers))[:, None]
    steps = chance.normal(-0.08, 0.4, (customers, DAYS // 60 + 1))
    buys = np.exp(first + np.cumsum(steps, axis=1))
    return _log(chance, lambda here, day: buys[here, day // 60], np.full(customers, np.inf), spend)


def punctual(customers=2_000, *, seed, wait_days=40.0, stages=6):
    """Return customers who buy at even intervals of their own; one in eight leaves each time."""
    chance = np.random.default_rng(seed)
    shape = (customers, 2 * DAYS // 20)
    usual = wait_days * np.exp(chance.normal(0, 0.4, (customers, 1)))
    waits = np.maximum(chance.gamma(stages, usual / stages, shape), 1.0)
    arrival = chance.integers(0, DAYS // 2, (customers, 1))
    arrival[0] = 0
    day = np.hstack([arrival, arrival + np.cumsum(waits, axis=1).astype(int)])
    stays = chance.geometric(1 / 8, (customers, 1))
    customer, place = np.nonzero((np.arange(day.shape[1]) < stays) & (day < DAYS))
    return Log(customer, day[customer, place] + FIRST_DAY, lognormal(chance, customer))


def lognormal(chance, customer):
    """Return what purchases bring: positive, with a usual size for each customer."""
    usual = np.exp(chance.normal(3, 0.7, customer.max() + 1))
    return usual[customer] * np.exp(chance.normal(0, 0.5, len(customer)))


def gamma_gamma(chance, customer):
    """Return what purchases bring by the Gamma-Gamma model, parameters as for CDNOW."""
    rate = chance.gamma(3.74, 1 / 15.44, customer.max() + 1)
    return chance.gamma(6.25, 1 / rate[customer])


def with_losses(chance, customer):
    """Return what purchases bring: a fifth of the customers cost more than they bring."""
    usual = chance.normal(20, 24, customer.max() + 1)
    return usual[customer] + chance.normal(0, 15, len(customer))


def _log(chance, rate_on, stays, spend, arrival=None):
    """Let customers arrive over half the time, unless told when, and buy day by day."""
    arrival = chance.integers(0, DAYS // 2, len(stays)) if arrival is None else arrival
    arrival[0] = 0
    customers, days = [np.arange(len(stays))], [arrival]
    for day in range(1, DAYS):
        here = np.flatnonzero((arrival < day) & (day < arrival + stays))
        buyers = here[chance.random(len(here)) < -np.expm1(-rate_on(here, day))]
        customers.append(buyers)
        days.append(np.full(len(buyers), day))
    customer = np.concatenate(customers)
    spend = spend or lognormal
    return Log(customer, np.concatenate(days) + FIRST_DAY, spend(chance, customer))
