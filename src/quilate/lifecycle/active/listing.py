"""Customers by how active they are, page by page, the most active first."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from quilate.core.facts import EVERYBODY, Condition
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.core.rules.keeping import where_to_keep
from quilate.core.speech import say
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.lifecycle.active.models import Degree
from quilate.lifecycle.active.queries import BUSY, LITTLE, MUCH, QUIET
from quilate.lifecycle.active.told import Reason

_SIZE = 50
_ORDER = ("activity_level", "coalesce(current_value, 0)")
#: What is asked of a customer, in the order in which ``Active.of`` takes it.
COLUMNS = (
    *("activity_level", "activity_degree", "active_days", "active_asked", "active_window"),
    *("active_by", "last_active", "current_value", "clv"),
)
#: Where value and activity disagree, as an address asks for it.
WORTHS = {"busy": (Degree.VERY_ACTIVE, LITTLE, BUSY), "quiet": (Degree.ASLEEP, MUCH, QUIET)}


@dataclass(frozen=True)
class Among:
    """Whose customers a list shows.

    Attributes
    ----------
    worth
        ``busy`` or ``quiet``: where value and activity disagree.
    category
        Who is active in it.
    """

    degree: Degree | None = None
    worth: str = ""
    category: int | None = None
    category_name: str = ""

    @property
    def condition(self) -> Condition:
        """Return the condition that is true of them."""
        if self.worth:
            return Condition(WORTHS[self.worth][2])
        if self.category:
            sql = "list_contains(string_split(active_in, ' '), ?)"
            return Condition(sql, (str(self.category),))
        if self.degree:
            return Condition("activity_degree = ?", (self.degree.value,))
        return EVERYBODY

    @property
    def label(self) -> str:
        """Return what the list is called."""
        if self.worth:
            return say(f"active-{self.worth}")
        if self.category:
            return say("active-active-in", category=self.category_name)
        return say(f"active-degree-{self.degree.value}" if self.degree else "active-all")

    @property
    def keep(self) -> str:
        """Return where they can be kept as a segment; empty of those whom no rule names."""
        degree = WORTHS[self.worth][0] if self.worth else self.degree
        if degree is None:
            return ""
        parts: list[dict[str, Any]] = [
            {"fact": "activity_degree", "is": "any-of", "values": [degree.value]}
        ]
        if self.worth:
            quadrants = [each.value for each in WORTHS[self.worth][1]]
            parts.append({"fact": "quadrant", "is": "any-of", "values": quadrants})
        return where_to_keep({"join": "all", "parts": parts}, name=self.label)

    @property
    def choices(self) -> list["Choice"]:
        """Return the lists of all degrees and of each."""
        is_plain = not (self.worth or self.category)
        return [Choice(each, is_plain and each is self.degree) for each in (None, *Degree)]


@dataclass(frozen=True)
class Choice:
    """The list of a degree, or of all."""

    degree: Degree | None
    is_chosen: bool

    @property
    def label(self) -> str:
        """Return what it is called."""
        return Among(self.degree).label

    @property
    def query(self) -> str:
        """Return how an address asks for it."""
        return urlencode({"degree": self.degree.value} if self.degree else {})


@dataclass(frozen=True)
class Active:
    """A customer, how active they are and why, and what they are worth."""

    customer: Customer
    level: float
    reason: Reason
    current_value: Decimal | None
    clv: Decimal | None

    @classmethod
    def of(cls, row: tuple[Any, ...], names: dict[int, str]) -> "Active":
        """Return what the columns of a list say of a customer."""
        customer, level, degree, days, asked, window, by, last, current_value, clv = row
        reason = Reason(
            Degree(degree),
            int(days or 0),
            int(asked or 0),
            int(window or 0),
            names.get(int(by or 0), ""),
            last,
        )
        return cls(customer, level, reason, current_value, clv)


def most_active(
    among: Among,
    person: Person,
    *,
    names: dict[int, str],
    cursor: str = "",
    size: int = _SIZE,
) -> KeysetPage[Active]:
    """Return a page of customers whom a person may see, the most active first."""
    page = greatest_first(person, _ORDER, COLUMNS, among.condition, cursor=cursor, size=size)
    return page.holding([Active.of(row, names) for row in page.rows])
