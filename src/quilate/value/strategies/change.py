"""What other rules would change, before they hold."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, ask, within
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


def change_by(playbook: Playbook, *, person: Person, on: dt.date) -> list[Flow]:
    """Return who would change, of those whom a person may see, most customers first."""
    reach, asked = within(person), playbook.strategy(on=on)
    rows = ask(
        f"""
        SELECT strategy, after, count(*), coalesce(sum(clv), 0)
        FROM (SELECT strategy, clv, {asked.sql} AS after FROM {FACTS} WHERE {reach.sql})
        WHERE strategy <> after GROUP BY ALL ORDER BY 3 DESC, 1, 2
        """,
        [*asked.parameters, *reach.parameters],
    )
    return [Flow(Strategy(old), Strategy(new), count, clv) for old, new, count, clv in rows]
