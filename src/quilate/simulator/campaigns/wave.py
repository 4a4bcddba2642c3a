"""One time that a campaign is done."""

from dataclasses import dataclass

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.company.campaigns import Campaign


@dataclass(frozen=True)
class Wave:
    """A campaign on a day, with those who were chosen for it.

    Attributes
    ----------
    campaign_id
        Its name and its month: ``"win-back-2025-03"``.
    members
        (m,) Positions of the customers chosen.
    held_out
        (m,) Which of them are left alone.
    """

    campaign_id: str
    campaign: Campaign
    members: Integers
    held_out: Flags

    @property
    def treated(self) -> Integers:
        """The customers for whom something is done."""
        return self.members[~self.held_out]
