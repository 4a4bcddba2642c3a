"""What other rules would change, before they hold."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, asking, within
from quilate.core.models import Person
from quilate.value.strategies.models import Strategy
from quilate.value.strategies.playbook import Playbook


@dataclass(frozen=True)
class Flow:
    """Customers who would have another strategy, with their CLV."""

    before: Strategy
    after: Strategy
    customers: int
    clv: Decimal


@dataclass(frozen=True)
class Change:
    """Who would have another strategy by other rules, most customers first.

    Attributes
    ----------
    told
        Of how many customers the rule that is changed holds, of all within reach.
    """

    flows: list[Flow]
    told: int
    all: int

    @property
    def customers(self) -> int:
        """Return how many would change."""
        return sum(each.customers for each in self.flows)


def change_by(playbook: Playbook, strategy: Strategy, *, person: Person, on: dt.date) -> Change:
    """Return what would change for the customers whom a person may see, by one rule of them."""
    reach, asked = within(person), playbook.strategy(on=on)
    its = playbook.condition(strategy, on=on)
    with asking() as ask:
        rows = ask(
            f"""
            SELECT strategy, after, count(*), coalesce(sum(clv), 0)
            FROM (SELECT strategy, clv, {asked.sql} AS after FROM {FACTS} WHERE {reach.sql})
            WHERE strategy <> after GROUP BY ALL ORDER BY 3 DESC, 1, 2
            """,
            [*asked.parameters, *reach.parameters],
        )
        ((told, everybody),) = ask(
            f"SELECT count(*) FILTER ({its.sql}), count(*) FROM {FACTS} WHERE {reach.sql}",
            [*its.parameters, *reach.parameters],
        )
    flows = [Flow(Strategy(old), Strategy(new), count, clv) for old, new, count, clv in rows]
    return Change(flows, told, everybody)
