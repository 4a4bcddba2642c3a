"""The campaigns that a company usually does."""

from quilate.simulator.campaigns.campaigning import Campaigning
from quilate.simulator.campaigns.wave import Wave

__all__ = ["Campaigning", "Wave"]
