"""What each room knows of customers; filled while the apps are loading."""

from collections.abc import Callable, Collection, Iterable, Iterator

from quilate.core.facts.fact import Fact
from quilate.core.facts.table import Column, FactTable, Source
from quilate.core.models import Person
from quilate.core.once import once

#: Gives tables that depend on what the company has defined, when they are asked for.
Tables = Callable[[], Iterable[FactTable]]

#: Over whom somebody's scope reaches is said by these, of every customer.
REACH = ("branch_id", "team_id", "owner_id")

_TABLES: dict[str, FactTable] = {}
_EACH: list[Tables] = []
_EVERYBODY: list[str] = []


def know(table: FactTable) -> None:
    """Add facts that a room knows."""
    _TABLES[table.name] = table


def know_each(tables: Tables) -> None:
    """Add facts that are known only once the company has defined them."""
    if tables not in _EACH:
        _EACH.append(tables)


def everybody_is(sql: str) -> None:
    """Say which query gives every current customer, with branch, team and owner."""
    _EVERYBODY[:] = [sql]


def everybody() -> Source:
    """Return where every current customer has a row."""
    return Source(_EVERYBODY[0], dict.fromkeys(REACH, Column.WHOLE))


@once
def fact_tables() -> list[FactTable]:
    """Return all tables."""
    return [*_TABLES.values(), *(table for tables in _EACH for table in tables())]


def all_facts() -> dict[str, Fact]:
    """Return all facts by their names."""
    return {fact.name: fact for table in fact_tables() for fact in table.facts}


def following(table: str) -> frozenset[str]:
    """Return the facts that are worked out with a table of those that follow, or after it.

    What a table follows from cannot ask for them. Nothing that a company defines follows.
    """
    follow = [each for each in _TABLES.values() if each.follow]
    place = [each.name for each in follow].index(table)
    return frozenset(fact.name for each in follow[place:] for fact in each.facts)


def facts_named(names: Collection[str]) -> dict[str, Fact]:
    """Return facts; what the company has defined is looked up only where rooms lack a name."""
    of_rooms = {fact.name: fact for table in _TABLES.values() for fact in table.facts}
    return of_rooms if of_rooms.keys() >= set(names) else all_facts()


def fact_named(name: str) -> Fact | None:
    """Return a fact; None for one that nobody knows any more."""
    return facts_named({name}).get(name)


def facts_for(person: Person) -> Iterator[tuple[FactTable, list[Fact]]]:
    """Return the tables of which somebody is offered facts, each with those."""
    for table in fact_tables():
        without = once(table.unoffered)()
        offered = [f for f in table.facts if f.name not in without and person.may(f.needs)]
        if offered:
            yield table, offered


def facts_open_to(person: Person) -> Iterator[Fact]:
    """Return the facts that somebody may see, also those that are switched off.

    What was written of them while they were on is understood by these.
    """
    return (fact for table in fact_tables() for fact in table.facts if person.may(fact.needs))
