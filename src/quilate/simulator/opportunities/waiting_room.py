"""The opportunities that wait to be worked on."""

from dataclasses import dataclass, fields, replace

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers


@dataclass(frozen=True)
class Waiting:
    """Opportunities, one row each, in the order in which they came.

    Attributes
    ----------
    number, customer, since, subject, seller
        (m,) Their numbers, whose they are, the day they came, positions of subject and seller.
    occasion
        (m,) Which of the customer's opportunities it is.
    amount, margin
        (m,) Cents, if won.
    hours
        (m,) Of work.
    log_odds
        (m,) Of winning on the day it came.
    """

    number: Integers
    customer: Integers
    since: Integers
    subject: Integers
    seller: Integers
    occasion: Integers
    amount: Integers
    margin: Integers
    hours: Floats
    log_odds: Floats

    def of(self, chosen: Flags | Integers) -> "Waiting":
        """Return the rows that are chosen."""
        return replace(
            self, **{part.name: getattr(self, part.name)[chosen] for part in fields(self)}
        )

    def joined_by(self, others: "Waiting") -> "Waiting":
        """Return these rows followed by others."""
        return replace(
            self,
            **{
                part.name: np.concatenate([getattr(self, part.name), getattr(others, part.name)])
                for part in fields(self)
            },
        )


def nobody_waiting() -> Waiting:
    """Return an empty room."""
    number, real = np.zeros(0, dtype=np.int64), np.zeros(0)
    return Waiting(
        number=number,
        customer=number,
        since=number,
        subject=number,
        seller=number,
        occasion=number,
        amount=number,
        margin=number,
        hours=real,
        log_odds=real,
    )
