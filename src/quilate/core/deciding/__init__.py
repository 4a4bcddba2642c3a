"""Deciding by which policy the company works from now on, and telling what was decided."""

from quilate.core.deciding.forms import DecisionForm
from quilate.core.deciding.history import Decided, Difference, Words, decided, differing
from quilate.core.deciding.overtaken import PolicyOvertaken, told_if_overtaken, wait_to_decide

__all__ = [
    "Decided",
    "DecisionForm",
    "Difference",
    "PolicyOvertaken",
    "Words",
    "decided",
    "differing",
    "told_if_overtaken",
    "wait_to_decide",
]
