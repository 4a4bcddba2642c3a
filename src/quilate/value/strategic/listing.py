"""Tagged customers with what they are worth: the first of each type, and all of one, by CLV."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, Asker, Condition, within
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.core.rules.keeping import where_to_keep
from quilate.core.speech import say
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.strategic.models import Significance, StrategicTag
from quilate.value.strategic.queries import Tags, last_said

#: Of each type so many are shown beside the others, and so many are proposed at once.
SHOWN = 10
_CLV = "coalesce(clv, 0)"
_WORTH = ("clv", "clv_low", "clv_high", "current_value", "cost_to_serve")


@dataclass(frozen=True)
class Worth:
    """What a tagged customer is worth; nothing is known of who has not been valued."""

    customer: int
    clv: Decimal | None
    clv_low: Decimal | None
    clv_high: Decimal | None
    current_value: Decimal | None
    cost_to_serve: Decimal | None


@dataclass(frozen=True)
class Tagged:
    """A tagged customer, what they are worth, and the tag."""

    customer: Customer
    worth: Worth
    tag: StrategicTag


def first_of_each(ask: Asker, person: Person) -> dict[Significance, list[Worth]]:
    """Return who is worth most of each type, of those whom a person may see."""
    reach, columns = within(person), ", ".join(_WORTH)
    asked = " UNION ALL ".join(
        f"(SELECT '{each.value}' AS significance, customer_id, {columns} FROM {FACTS}"
        f" WHERE {each.fact} AND {reach.sql} ORDER BY {_CLV} DESC, customer_id LIMIT {SHOWN})"
        for each in Significance
    )
    rows = ask(
        f"SELECT * FROM ({asked}) ORDER BY {_CLV} DESC, customer_id",
        list(reach.parameters) * len(Significance),
    )
    return {each: [Worth(*row[1:]) for row in rows if row[0] == each] for each in Significance}


def all_of(significance: Significance, person: Person, *, cursor: str = "") -> KeysetPage[Tagged]:
    """Return a page of who has a tag, of those whom a person may see, by CLV."""
    among = Condition(significance.fact)
    page = greatest_first(person, _CLV, _WORTH, among, cursor=cursor)
    tags = last_said([customer.pk for customer, *_ in page.rows])
    worth = [(customer, Worth(customer.pk, *known)) for customer, *known in page.rows]
    named = {customer.pk: customer for customer, _ in worth}
    return page.holding(named_with(tags, named.get, significance, [each for _, each in worth]))


def named_with(
    tags: Tags,
    named: Callable[[int], Customer | None],
    significance: Significance,
    worth: Collection[Worth],
) -> list[Tagged]:
    """Put customers, what they are worth and their tags together; who is not there is left out."""
    found = (
        (named(each.customer), each, tags.get((each.customer, significance))) for each in worth
    )
    return [Tagged(customer, each, tag) for customer, each, tag in found if customer and tag]


def where_to_keep_tagged(significance: Significance) -> str:
    """Return where the customers of a type can be kept as a segment."""
    rule = {"join": "all", "parts": [{"fact": significance.fact, "is": "yes", "values": []}]}
    return where_to_keep(rule, name=say(f"strategic-name-{significance.value}"))
