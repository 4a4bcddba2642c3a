"""Who stands in a group of the portfolio, page by page.

The groups to serve begin with the greatest CLV. Of those with whom a relation may be ended, first
come those who surely stand there, and of these who brings least.
"""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import EVERYBODY, FACTS, Condition, ask, within
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.models import Quadrant
from quilate.value.portfolio.lines import QUADRANTS, Lines

_ROWS = 50
_COLUMNS = ("clv", "clv_low", "clv_high", "current_value", "cost_to_serve")


@dataclass(frozen=True)
class Member:
    """A customer of a group, with what places them there."""

    customer: Customer
    clv: Decimal
    clv_low: Decimal
    clv_high: Decimal
    current_value: Decimal
    cost_to_serve: Decimal
    is_uncertain: bool


def members(
    person: Person,
    quadrant: Quadrant,
    lines: Lines,
    *,
    among: Condition = EVERYBODY,
    cursor: str = "",
    size: int = _ROWS,
) -> KeysetPage[Member]:
    """Return a page of who stands in a group, within a person's reach."""
    its = Condition(f"{lines.code} = ?", (QUADRANTS.index(quadrant),))
    columns = (*_COLUMNS, lines.uncertain)
    by = (f"NOT {lines.uncertain}", "-current_value") if quadrant is Quadrant.SACK else "clv"
    page = greatest_first(person, by, columns, its.also(among), cursor=cursor, size=size)
    return page.holding([Member(*row) for row in page.rows])


@dataclass(frozen=True)
class Sureness:
    """How many stand in a group, and how many of them could belong on either side."""

    customers: int
    uncertain: int


def sureness_of(
    person: Person, quadrant: Quadrant, lines: Lines, *, among: Condition = EVERYBODY
) -> Sureness:
    """Return how sure a group is, over a person's reach."""
    reach = within(person).also(among)
    ((customers, uncertain),) = ask(
        f"SELECT count(*), count(*) FILTER ({lines.uncertain}) FROM {FACTS}"
        f" WHERE {reach.sql} AND {lines.code} = ?",
        [*reach.parameters, QUADRANTS.index(quadrant)],
    )
    return Sureness(customers, uncertain)
