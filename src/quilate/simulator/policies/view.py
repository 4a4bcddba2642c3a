"""What a company knows on a morning."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.world.events import Column
from quilate.simulator.world.ledger import Ledger
from quilate.simulator.world.world import World


@dataclass(frozen=True)
class View:
    """The company's own records, without any hidden trait. To be read, not written to.

    Attributes
    ----------
    customers
        (c,) Positions of everybody who has become a customer; some have left without a word.
    joined_on
        (n,) By position; `NEVER` for those who have not come yet.
    first_day
        The first day on which a policy decides: days since then tell how long it has.
    ledger
        (n,) each, by position: orders, days of the last order and contact, value to date.
    """

    customers: Integers
    joined_on: Integers
    first_day: int
    ledger: Ledger

    @property
    def open_opportunities(self) -> dict[str, Column]:
        """The columns of the opportunities that wait; none if there is nothing on record."""
        return self.ledger.open("opportunities")

    @property
    def open_incidents(self) -> dict[str, Column]:
        """The columns of the incidents that wait; none if there is nothing on record."""
        return self.ledger.open("incidents")


def seen(world: World) -> View:
    """Return what the company of a world knows on the morning of its next day."""
    joined_on = world.relation.joined_on
    return View(
        customers=np.flatnonzero(joined_on >= 0),
        joined_on=joined_on.copy(),
        first_day=world.setting.days.history,
        ledger=world.ledger,
    )
