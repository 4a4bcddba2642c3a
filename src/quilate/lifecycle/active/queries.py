"""Customers added up by how active they are, and what they are worth."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, Asker, Condition, ask, asking, prepared, within
from quilate.core.models import Person
from quilate.lifecycle.active.models import Degree
from quilate.value.models import Quadrant, ValuationRun

#: Where current value is below the line of the portfolio, and where it is above.
LITTLE = (Quadrant.RE_ENGINEER, Quadrant.SACK)
MUCH = (Quadrant.INVEST, Quadrant.NURTURE)
_NOTHING = Decimal(0)


def _of(quadrants: tuple[Quadrant, ...]) -> str:
    return f"quadrant IN ({', '.join(repr(each.value) for each in quadrants)})"


#: Where value and activity disagree.
BUSY = f"activity_degree = '{Degree.VERY_ACTIVE.value}' AND {_of(LITTLE)}"
QUIET = f"activity_degree = '{Degree.ASLEEP.value}' AND {_of(MUCH)}"
_SUMS = """
    SELECT {}, count(*), coalesce(sum(current_value), 0), coalesce(sum(clv), 0)
    FROM {{facts}} WHERE {} GROUP BY 1
"""


@dataclass(frozen=True)
class DegreeFigures:
    """The customers of a degree."""

    degree: Degree
    customers: int = 0
    current_value: Decimal = _NOTHING
    clv: Decimal = _NOTHING


@dataclass(frozen=True)
class Figures:
    """How many customers, and what they are worth."""

    customers: int = 0
    current_value: Decimal = _NOTHING
    clv: Decimal = _NOTHING


@dataclass(frozen=True)
class Activity:
    """All customers whom somebody may see, by how active they are.

    Attributes
    ----------
    busy
        Very active, and of little current value.
    quiet
        Of high current value, and asleep.
    in_category
        By number of a category, how many are active in it.
    """

    degrees: list[DegreeFigures]
    busy: Figures
    quiet: Figures
    in_category: dict[int, int]

    @property
    def customers(self) -> int:
        """Return how many there are."""
        return sum(each.customers for each in self.degrees)

    @property
    def active(self) -> int:
        """Return how many do what is asked."""
        enough = (Degree.VERY_ACTIVE, Degree.ACTIVE)
        return sum(each.customers for each in self.degrees if each.degree in enough)

    @property
    def active_share(self) -> float:
        """Return their share of all."""
        return self.active / self.customers if self.customers else 0.0

    @property
    def acted(self) -> int:
        """Return how many have ever done anything."""
        return sum(each.customers for each in self.degrees if each.degree is not Degree.NEVER)


def are_known() -> bool:
    """Return whether the facts were prepared since there are levels of activity."""
    facts = prepared()
    return facts is not None and {"activity_degree", "active_in"} <= facts.columns


def activity_of(person: Person) -> Activity:
    """Return how active the customers are whom a person may see."""
    reach = within(person)
    with asking() as answered:
        rows = answered.added_up(
            _SUMS.format("activity_degree", reach.sql), reach.parameters, keys=1
        )
        found = {code: DegreeFigures(Degree(code), *its) for code, *its in rows}
        return Activity(
            [found.get(each.value, DegreeFigures(each)) for each in Degree],
            _figures(answered, Condition(BUSY).also(reach)),
            _figures(answered, Condition(QUIET).also(reach)),
            _in_categories(answered, reach),
        )


def figures_of(among: Condition, person: Person) -> Figures:
    """Return the sums of the customers of a condition whom a person may see."""
    with asking() as answered:
        return _figures(answered, within(person).also(among))


def known_days() -> int | None:
    """Return how many days of purchases are known, up to the valuation; None before any."""
    run = ValuationRun.current()
    if run is None or prepared() is None:
        return None
    ((first,),) = ask(f"SELECT min(first_purchase) FROM {FACTS}")
    return (run.as_of - first).days + 1 if first else None


def _figures(answered: Asker, whom: Condition) -> Figures:
    rows = answered.added_up(_SUMS.format("NULL", whom.sql), whom.parameters, keys=1)
    return Figures(*rows[0][1:]) if rows else Figures()


def _in_categories(answered: Asker, reach: Condition) -> dict[int, int]:
    sql = f"""
        SELECT category, count(*) FROM (
            SELECT unnest(string_split(active_in, ' ')) AS category
            FROM {{facts}} WHERE {reach.sql} AND active_in IS NOT NULL
        ) GROUP BY 1
    """
    return {int(name): count for name, count in answered.added_up(sql, reach.parameters, keys=1)}
