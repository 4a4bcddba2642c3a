"""A rule: conditions on facts, joined by all, any or none."""

from quilate.core.rules.asking import condition_of
from quilate.core.rules.reading import WrongRule, names_in, read, readable
from quilate.core.rules.tree import (
    SUITED,
    Comparison,
    FactCondition,
    Group,
    Join,
    Part,
    facts_in,
)
from quilate.core.rules.words import Told, told

__all__ = [
    "SUITED",
    "Comparison",
    "FactCondition",
    "Group",
    "Join",
    "Part",
    "Told",
    "WrongRule",
    "condition_of",
    "facts_in",
    "names_in",
    "read",
    "readable",
    "told",
]
