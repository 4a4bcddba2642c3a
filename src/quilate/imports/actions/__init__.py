"""What people do with imports: each is done whole, with its entry in the trail, or not at all."""

from quilate.imports.actions.deciding import (
    check,
    discard,
    enter,
    enter_unchecked,
    keep_template,
    take_for,
    understand,
)
from quilate.imports.actions.receiving import receive

__all__ = [
    "check",
    "discard",
    "enter",
    "enter_unchecked",
    "keep_template",
    "receive",
    "take_for",
    "understand",
]
