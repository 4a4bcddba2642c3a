"""The days of billing ahead of some customers, and who will still be billed and pay on each."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.subscriptions import Paying
from quilate.simulator.relation import NEVER
from quilate.simulator.world.prospect import Prospect


@dataclass(frozen=True)
class Outlook:
    """What is known of billing (m customers, so many runs) before any contract is looked at.

    Attributes
    ----------
    days
        (m, runs) The days of billing, the next first.
    inside
        (m, runs) Whether they are within the prospect.
    bond
        (m, runs) Probability that the customer's bond holds.
    harm
        (m, runs) Strain that what goes wrong will have put on it.
    lift, coupon
        (m, runs) What was done for them, at work on that day.
    billed
        (m, runs) Probability that they have not been cut off before.
    kept
        (m, runs) How many invoices of that day are paid, in the mean: those that a collector pays
        in part count for that part, and a loss counts if it is booked within the prospect.
    cut_off
        (m, runs + 1) Probability of being cut off before the next day of billing, after the
        first, … and within the prospect.
    """

    days: Integers
    inside: Flags
    bond: Floats
    harm: Floats
    lift: Floats
    coupon: Floats
    billed: Floats
    kept: Floats
    cut_off: Floats


def outlook(
    prospect: Prospect, days: Integers, paying: Paying, stops: Floats, cut_off_on: Integers
) -> Outlook:
    """Return the outlook of customers.

    Parameters
    ----------
    days
        (m, runs) Their days of billing.
    stops
        (m,) Probability that an invoice is paid no more, nor any after it.
    cut_off_on
        (m,) The day on which those who have stopped already are cut off, or `NEVER`.
    """
    end = int(prospect.edges[-1])
    within = np.minimum(days, end - 1)
    stretch = np.searchsorted(prospect.edges, within, side="right") - 1
    which = np.arange(len(days))[:, None]
    lengths = np.diff(prospect.edges)[stretch]
    part = (within - prospect.edges[stretch]) / lengths
    harm = prospect.harm[which, stretch] * (1 - part) + prospect.harm[which, stretch + 1] * part
    billed, lost, cut_off = _debts(days, end, paying, stops, cut_off_on)
    return Outlook(
        days=within,
        inside=days < end,
        bond=prospect.bond[which, stretch],
        harm=harm,
        lift=prospect.lift[which, stretch],
        coupon=prospect.coupon[which, stretch],
        billed=billed,
        kept=billed - lost * (1 - paying.recovered_share),
        cut_off=cut_off,
    )


def _debts(
    days: Integers, end: int, paying: Paying, stops: Floats, cut_off_on: Integers
) -> tuple[Floats, Floats, Floats]:
    """Return who is still billed, whose invoices are lost, who is cut off when: see `Outlook`."""
    m, runs = days.shape
    # Column 0 is for those who have stopped already, column j + 1 for who does at billing j:
    # f·(1 − f)ʲ
    stopped = cut_off_on != NEVER
    fresh = stops[:, None] * (1 - stops[:, None]) ** np.arange(runs)
    chance = np.where(stopped[:, None], 0.0, fresh)
    chance = np.concatenate([stopped[:, None].astype(float), chance], axis=1)
    cut_on = days + paying.due_days + paying.cut_off_days
    cut_on = np.concatenate([np.where(stopped, cut_on[:, -1], 0)[:, None], cut_on], axis=1)
    cut_on[stopped, 0] = cut_off_on[stopped]
    since = np.concatenate([np.full((m, 1), NEVER), days], axis=1)
    booked = chance * (cut_on < end)
    before = np.concatenate([np.full((m, 1), NEVER), days, np.full((m, 1), end)], axis=1)
    billed, lost = np.ones((m, runs)), np.zeros((m, runs))
    cut_off = np.zeros((m, runs + 1))
    for run in range(runs + 1):
        now, following = before[:, run, None], before[:, run + 1, None]
        cut_off[:, run] = (booked * ((cut_on > now) & (cut_on <= following))).sum(axis=1)
        if run == runs:
            break
        billed[:, run] -= (chance * (cut_on <= following)).sum(axis=1)
        unpaid = (since <= following) & (cut_on > following)
        lost[:, run] = (booked * unpaid).sum(axis=1)
    return billed, lost, cut_off
