"""Which opportunities are worked on within the hours of a day."""

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.opportunities import Opportunities
from quilate.simulator.opportunities.waiting_room import Waiting


def in_order(waiting: Waiting, spec: Opportunities, told: Integers | None) -> Integers:
    """Return the positions of waiting opportunities in the order in which they are worked on.

    Parameters
    ----------
    told
        The numbers of those to be worked on first, in this order; the others follow by the
        company's usual practice.
    """
    usual = np.arange(len(waiting.number))
    if spec.practice == "largest first":
        usual = np.argsort(-waiting.amount, kind="stable")
    if told is None or not len(told):
        return usual
    rank = dict(zip(told[::-1].tolist(), range(len(told) - 1, -1, -1), strict=True))
    place = np.array([rank.get(number, len(told)) for number in waiting.number[usual].tolist()])
    order: Integers = usual[np.argsort(place, kind="stable")]
    return order


def worked(waiting: Waiting, order: Integers, hours: Floats) -> Flags:
    """(m,) Return which opportunities are worked on today.

    Every seller goes down the list of their own and begins another as long as there are hours
    left; what the last one takes beyond them is taken from the days to come.

    Parameters
    ----------
    hours
        (s,) The hours of each seller; those used are taken off.
    """
    by_seller = order[np.argsort(waiting.seller[order], kind="stable")]
    seller, need = waiting.seller[by_seller], waiting.hours[by_seller]
    begun_at = np.cumsum(need) - need
    first = np.flatnonzero(np.diff(seller, prepend=-1))
    begun_at -= np.repeat(begun_at[first], np.diff(np.append(first, len(seller))))
    # Rounded: a sum in another order may differ in its last bit.
    begins = np.round(begun_at, 6) < np.round(hours[seller], 6)
    np.subtract.at(hours, seller[begins], need[begins])
    done = np.zeros(len(order), dtype=bool)
    done[by_seller[begins]] = True
    return done
