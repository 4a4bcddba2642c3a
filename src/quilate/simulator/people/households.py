"""Who lives with whom, and which organisation belongs to which."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.company.people import People
from quilate.simulator.draws import Chance

#: Only those who came within so many customers before are looked at.
_WINDOW = 5000
#: Share of those who share the first surname with the one they live with: children, siblings.
_KIN_SHARE = 0.45


@dataclass(frozen=True)
class Homes:
    """Where everybody belongs.

    Attributes
    ----------
    home
        (n,) The position of the person whose home it is, for most their own.
    kin
        (n,) Whether the two bear the same first surname.
    holding
        (n,) The position of the organisation that an organisation belongs to; -1 for none.
    """

    home: Integers
    kin: Flags
    holding: Integers


def homes(people: People, chance: Chance, organisation: Flags) -> Homes:
    """Return where everybody belongs. It depends on those before them only, not on those after."""
    position = np.arange(len(organisation))
    joins = ~organisation & chance.happens("people.household", position, people.household_share)
    home = _joined(chance, "people.home", position, joins, may_be_joined=~organisation & ~joins)
    belongs = organisation & chance.happens("people.holding", position, people.holding_share)
    holding = _joined(
        chance, "people.parent", position, belongs, may_be_joined=organisation & ~belongs
    )
    kin = (home != position) & chance.happens("people.kin", position, _KIN_SHARE)
    return Homes(home, kin, np.where(holding == position, -1, holding))


def _joined(
    chance: Chance, purpose: str, position: Integers, joins: Flags, *, may_be_joined: Flags
) -> Integers:
    """Return for each who joins the position of one before them; for the others, their own."""
    candidates = np.flatnonzero(may_be_joined)
    # How many before each position may be joined.
    before: Integers = np.cumsum(may_be_joined) - may_be_joined
    home = position.copy()
    joining = np.flatnonzero(joins & (before > 0))
    back = chance.uniform(purpose, joining) * np.minimum(before[joining], _WINDOW)
    home[joining] = candidates[before[joining] - 1 - back.astype(np.int64)]
    return home
