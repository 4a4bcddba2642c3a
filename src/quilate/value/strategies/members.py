"""The customers of a strategy, page by page."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.core.rules.keeping import where_to_keep
from quilate.core.speech import say
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.strategies.models import Strategy

_CLV = "coalesce(clv, 0)"
_COLUMNS = (_CLV, "current_value", "coalesce(strategy_set_by, '')")


@dataclass(frozen=True)
class Member:
    """A customer of a strategy; ``set_by`` is empty where the rules give it."""

    customer: Customer
    clv: Decimal
    current_value: Decimal | None
    set_by: str


def members_of(strategy: Strategy, person: Person, *, cursor: str = "") -> KeysetPage[Member]:
    """Return a page of who has a strategy, of those whom a person may see, by CLV."""
    among = Condition("strategy = ?", (strategy.value,))
    page = greatest_first(person, _CLV, _COLUMNS, among, cursor=cursor)
    return page.holding([Member(*row) for row in page.rows])


def where_to_keep_members(strategy: Strategy) -> str:
    """Return where the customers of a strategy can be kept as a segment."""
    asked = {"fact": "strategy", "is": "any-of", "values": [strategy.value]}
    rule = {"join": "all", "parts": [asked]}
    return where_to_keep(rule, name=say(f"strategies-name-{strategy}"))
