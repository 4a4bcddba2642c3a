"""Whether contacts tell who is still there, as far as earlier cut-offs can say."""

from collections.abc import Sequence

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.lifetimes import Lifetimes, SignsOfLife
from quilate.clv.forecast.snapshot import Snapshot

#: By so much the log-likelihood of a purchase has to be larger.
WORTH_READING = 0.005
#: Nobody's share of the purchases to come is smaller than this part of the mean share.
LEAST_SHARE = 1e-3


def foretell_better(told: Sequence[tuple[Snapshot, Lifetimes, SignsOfLife]]) -> bool:
    """Tell whether signs of life foretold who would buy better than purchases alone did.

    A mailing is a contact too, and those who left long ago get it: nothing in the past tells it
    from a call. What followed does.

    Parameters
    ----------
    told
        Of each earlier cut-off: what was known and what followed, and the models of both kinds.
    """
    gains = [
        _surprise(snapshot, purchases) - _surprise(snapshot, signs)
        for snapshot, purchases, signs in told
    ]
    return float(np.mean(gains)) > WORTH_READING


def _surprise(snapshot: Snapshot, lifetimes: Lifetimes) -> float:
    """Return the mean −ln of the share of purchases that was expected of whoever made one."""
    expected = lifetimes.expected_purchases(lifetimes.leaving, snapshot)
    share = _shares(expected)
    # −Σ N ln(e / Σ e) / Σ N: multinomial, so that the level of the base does not count
    return -float(snapshot.next_purchases @ np.log(share)) / float(snapshot.next_purchases.sum())


def _shares(expected: Floats) -> Floats:
    held = np.maximum(expected, max(LEAST_SHARE * float(expected.mean()), 1e-12))
    return np.asarray(held / held.sum())
