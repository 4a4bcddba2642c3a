"""Kinds of customers: groups that are there, found again, matched with those before."""

from quilate.clv.kinds.choosing import Chosen, Kinds, Tried, kinds_of
from quilate.clv.kinds.matching import matched
from quilate.clv.kinds.partition import Partition

__all__ = ["Chosen", "Kinds", "Partition", "Tried", "kinds_of", "matched"]
