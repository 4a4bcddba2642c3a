"""Merges, and pairs of customers who may be the same."""

from quilate.customers.merging.models.merge import Merge
from quilate.customers.merging.models.possible_duplicate import PossibleDuplicate

__all__ = ["Merge", "PossibleDuplicate"]
