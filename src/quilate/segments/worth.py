"""How many customers something leaves, and what they are worth."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import EVERYBODY, FACTS, Condition, ask, asking, fact_named, within
from quilate.core.models import Person

#: The facts that say what customers leave from today on, and what in the last twelve months.
CLV, CURRENT = "clv", "current_value"


@dataclass(frozen=True)
class Worth:
    """How many customers there are, and what they are worth together.

    Attributes
    ----------
    clv, current_value
        None where nobody has been valued yet, or the person may not see it.
    """

    customers: int
    clv: Decimal | None
    current_value: Decimal | None

    def share_of(self, whole: "Worth") -> float:
        """Return which share of the customers of a whole these are."""
        return self.customers / whole.customers if whole.customers else 0.0

    def clv_share_of(self, whole: "Worth") -> float | None:
        """Return which share of the CLV of a whole is theirs."""
        return float(self.clv / whole.clv) if self.clv is not None and whole.clv else None


def worth_of(conditions: Sequence[Condition], person: Person | None) -> list[Worth]:
    """Return how many customers each condition leaves and what they are worth, in one look.

    Of those whom a person may see; None is the product itself, of all.
    """
    reach = within(person) if person else EVERYBODY
    clv, current = value_columns(person)
    # Each condition is looked at once, and counted thrice.
    belongs = ", ".join(f"({each.sql}) AS belongs_{i}" for i, each in enumerate(conditions))
    asked = [
        f"{figure} FILTER (belongs_{i})"
        for i in range(len(conditions))
        for figure in ("count(*)", "sum(clv)", "sum(current)")
    ]
    rows = f"SELECT {clv} AS clv, {current} AS current, {belongs} FROM {FACTS} WHERE {reach.sql}"
    sql = f"SELECT {', '.join(asked)} FROM ({rows})"
    parameters = [value for each in (*conditions, reach) for value in each.parameters]
    row = ask(sql, parameters)[0]
    return [Worth(*_told(*row[place : place + 3])) for place in range(0, len(row), 3)]


def worth_of_all(person: Person) -> Worth:
    """Return how many customers somebody may see, and what they are worth: added up once."""
    reach = within(person)
    sums = (f"count({name}), coalesce(sum({name}), 0)" for name in value_columns(person))
    sql = f"SELECT count(*), {', '.join(sums)} FROM {{facts}} WHERE {reach.sql}"
    with asking() as ask:
        ((customers, of_clv, clv, of_current, current),) = ask.added_up(
            sql, reach.parameters, keys=0
        )
    return Worth(*_told(customers, clv if of_clv else None, current if of_current else None))


def worth_within(condition: Condition, person: Person) -> Worth:
    """Return how many of the customers whom somebody may see a condition leaves, and their worth.

    Of who is left out nothing but what the condition looks at is read.
    """
    reach = within(person)
    clv, current = value_columns(person)
    sql = f"SELECT count(*), sum({clv}), sum({current}) FROM {FACTS}"
    (row,) = ask(
        f"{sql} WHERE {reach.sql} AND ({condition.sql})",
        [*reach.parameters, *condition.parameters],
    )
    return Worth(*_told(*row))


def value_columns(person: Person | None) -> tuple[str, str]:
    """Return the facts that say what somebody is worth: from today on, and of twelve months."""
    return _known(CLV, person), _known(CURRENT, person)


def _known(name: str, person: Person | None) -> str:
    fact = fact_named(name)
    may_see = fact and (person is None or person.may(fact.needs))
    return name if may_see else "CAST(NULL AS DECIMAL)"


def _told(
    customers: int, clv: Decimal | None, current: Decimal | None
) -> tuple[int, Decimal | None, Decimal | None]:
    # Nobody is worth nothing; of somebody it may be unknown.
    return (customers, clv, current) if customers else (0, Decimal(0), Decimal(0))
