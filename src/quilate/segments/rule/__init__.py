"""A rule: conditions on facts, joined by all, any or none."""

from quilate.segments.rule.asking import condition_of
from quilate.segments.rule.reading import WrongRule, names_in, read
from quilate.segments.rule.tree import (
    SUITED,
    Comparison,
    FactCondition,
    Group,
    Join,
    Part,
    facts_in,
)
from quilate.segments.rule.words import told

__all__ = [
    "SUITED",
    "Comparison",
    "FactCondition",
    "Group",
    "Join",
    "Part",
    "WrongRule",
    "condition_of",
    "facts_in",
    "names_in",
    "read",
    "told",
]
