"""What a rule would change, before it holds."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from quilate.core.facts import FACTS, Condition, ask, asking, within
from quilate.core.models import Person
from quilate.lifecycle.models import PATHS, Stage
from quilate.lifecycle.moving import moves
from quilate.lifecycle.queries import Flow
from quilate.lifecycle.rulebook import Rulebook, Side


@dataclass(frozen=True)
class Change:
    """Who would move by other rules.

    Attributes
    ----------
    told
        Of how many customers the rule that is changed holds, of all within reach.
    both
        Of how many both rules of the stage hold, so that they would come in and leave at once.
    """

    flows: list[Flow]
    told: int
    all: int
    both: int

    @property
    def customers(self) -> int:
        """Return how many would move."""
        return sum(flow.customers for flow in self.flows)


def change_by(
    rulebook: Rulebook, stage: Stage, side: Side, *, person: Person, on: dt.date
) -> Change:
    """Return what would change for the customers whom a person may see, by rules of theirs."""
    reach = within(person)
    asked = moves(rulebook, on=on, among=reach)
    its, both = rulebook.condition(stage, side, on=on), _both(rulebook, stage, on)
    with asking() as ask:
        rows = ask(
            f"""
            SELECT stage, next_stage, count(*), coalesce(sum(clv), 0) FROM ({asked.sql})
            WHERE stage IS NOT NULL GROUP BY ALL ORDER BY 3 DESC, 1, 2
            """,
            asked.parameters,
        )
        ((told, everybody, flapping),) = ask(
            f"SELECT count(*) FILTER ({its.sql}), count(*), count(*) FILTER ({both.sql})"
            f" FROM {FACTS} WHERE {reach.sql}",
            [*its.parameters, *both.parameters, *reach.parameters],
        )
    flows = [Flow(Stage(old), Stage(new), count, Decimal(clv)) for old, new, count, clv in rows]
    return Change(flows, told, everybody, flapping)


def holding_both(rulebook: Rulebook, stage: Stage, *, on: dt.date) -> int:
    """Return of how many customers both rules of a stage hold: they would be in it for no time."""
    both = _both(rulebook, stage, on)
    ((customers,),) = ask(f"SELECT count(*) FROM {FACTS} WHERE {both.sql}", both.parameters)
    return int(customers)


def _both(rulebook: Rulebook, stage: Stage, on: dt.date) -> Condition:
    """Return the condition that both rules hold of who comes in.

    Whom a stage takes whose rule is asked before, does not.
    """
    if (stage, Side.ENTRY) not in rulebook.rules or (stage, Side.EXIT) not in rulebook.rules:
        return Condition("FALSE")
    entry, out = (rulebook.condition(stage, side, on=on) for side in (Side.ENTRY, Side.EXIT))
    asked_first = takewhile(lambda each: each is not stage, PATHS[Stage.ATTRACTION])
    taken = [rulebook.condition(each, Side.ENTRY, on=on) for each in asked_first]
    elsewhere = "".join(f" AND NOT ({each.sql})" for each in taken)
    values = tuple(value for each in (entry, out, *taken) for value in each.parameters)
    return Condition(f"{entry.sql} AND {out.sql}{elsewhere}", values)
