"""What somebody says of a value proposition."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from quilate.core.models import Person
from quilate.results.propositions.models import Proposition


@dataclass(frozen=True)
class Said:
    """A proposition as it is written; the words may be empty.

    Attributes
    ----------
    needs
        What the customers of the segment need, and what they value most.
    product, service, people, channels, image, partners
        By what the promise is kept.
    price, effort
        What it costs the customer, in money and otherwise.
    groups, strategies
        Codes of the quadrants whose treatment serves it, and of the strategies whose plans do.
    """

    needs: str = ""
    promise: str = ""
    product: str = ""
    service: str = ""
    people: str = ""
    channels: str = ""
    image: str = ""
    partners: str = ""
    price: str = ""
    effort: str = ""
    difference: str = ""
    proof: str = ""
    offers: str = ""
    groups: Sequence[str] = field(default_factory=list)
    strategies: Sequence[str] = field(default_factory=list)
    owner: Person | None = None
    holds_from: dt.date | None = None
    review_on: dt.date | None = None

    @classmethod
    def of(cls, version: Proposition) -> "Said":
        """Return what a version says."""
        return cls(**{each.name: getattr(version, each.name) for each in fields(cls)})

    def written(self) -> dict[str, Any]:
        """Return the columns of it."""
        return {each.name: getattr(self, each.name) for each in fields(self)}
