"""What the groups of the portfolio are worth under some lines, within a person's reach."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, reduce

from quilate.clv.estimator import Floats
from quilate.clv.valuation.equity import Equity
from quilate.core.facts import EVERYBODY, Condition, asking, within
from quilate.core.models import Person
from quilate.value.models import Quadrant, ValuationRun
from quilate.value.parts import Parts, parts_of
from quilate.value.portfolio.lines import QUADRANTS, Lines
from quilate.value.portfolio.moving import moves_between, moves_of_some
from quilate.value.spread import Spread, spread_of

_NOTHING = Decimal(0)
_NOT_VALUED = "SELECT count(*) FROM {{facts}} WHERE {} AND clv IS NULL"


@dataclass(frozen=True)
class Group:
    """Customers together, money in the currency of account.

    Attributes
    ----------
    contacts
        Conversations with them in the last 12 months.
    variance
        Of their CLV together, each on their own.
    worst
        Where they would be together if each ended at their own lower limit.
    """

    customers: int = 0
    current_value: Decimal = _NOTHING
    clv: Decimal = _NOTHING
    cost_to_serve: Decimal = _NOTHING
    contacts: float = 0.0
    variance: float = 0.0
    worst: Decimal = _NOTHING

    @classmethod
    def of(cls, sums: Floats) -> "Group":
        """Return what the sums of ``Moves`` say."""
        customers, *money, contacts, variance = sums.tolist()
        now, clv, cost, worst = (Decimal(round(cents)).scaleb(-2) for cents in money)
        # What has been taken off leaves a trace in the last of sixteen digits.
        return cls(round(customers), now, clv, cost, contacts, max(variance, 0.0), worst)

    def __add__(self, other: "Group") -> "Group":
        """Return both together."""
        return Group(
            self.customers + other.customers,
            self.current_value + other.current_value,
            self.clv + other.clv,
            self.cost_to_serve + other.cost_to_serve,
            self.contacts + other.contacts,
            self.variance + other.variance,
            self.worst + other.worst,
        )


@dataclass(frozen=True)
class Standing:
    """A group as a page shows it: with its share of all, and how far its CLV may be off.

    Attributes
    ----------
    uncertain
        How many of them could belong on either side of the line of CLV.
    """

    quadrant: Quadrant
    group: Group
    uncertain: int
    share_of_customers: float
    share_of_clv: float | None
    interval: Equity

    @property
    def tone(self) -> str:
        """Return the tone that says the group in colour."""
        return self.quadrant.tone


@dataclass(frozen=True)
class Portfolio:
    """The base under drawn lines, and how it differs from that under the saved ones.

    Attributes
    ----------
    moves
        The customers by where they stand and where the drawn lines put them.
    uncertain
        How many could be on either side of the drawn line of CLV, by their group.
    not_valued
        How many have no value yet.
    spread
        How far CLV may be off: what all customers share of it.
    parts
        What contracts bring of it, and what purchases; None without contracts.
    """

    saved: Lines
    drawn: Lines
    moves: dict[tuple[Quadrant, Quadrant], Group]
    uncertain: dict[Quadrant, int]
    not_valued: int
    spread: Spread
    parts: Parts | None

    @cached_property
    def total(self) -> Group:
        """Return all who are valued."""
        return reduce(Group.__add__, self.moves.values(), Group())

    @property
    def all_uncertain(self) -> int:
        """Return how many could be on either side of the drawn line of CLV."""
        return sum(self.uncertain.values())

    @cached_property
    def whole(self) -> Equity:
        """Return the CLV of all, with its interval."""
        return self._interval_of(self.total)

    @cached_property
    def standings(self) -> list[Standing]:
        """Return the four groups under the drawn lines."""
        return [self._standing_of(each) for each in QUADRANTS]

    @property
    def is_moved(self) -> bool:
        """Return whether the drawn lines are not those that are saved."""
        return self.drawn != self.saved

    @property
    def moved(self) -> dict[tuple[Quadrant, Quadrant], Group]:
        """Return those who would stand elsewhere, most of them first."""
        away = {way: group for way, group in self.moves.items() if way[0] != way[1]}
        return dict(sorted(away.items(), key=lambda each: -each[1].customers))

    def _standing_of(self, quadrant: Quadrant) -> Standing:
        its = (group for (_, to), group in self.moves.items() if to == quadrant)
        group, total = reduce(Group.__add__, its, Group()), self.total
        return Standing(
            quadrant,
            group,
            self.uncertain.get(quadrant, 0),
            group.customers / total.customers if total.customers else 0.0,
            float(group.clv / total.clv) if total.clv > 0 else None,
            self._interval_of(group),
        )

    def _interval_of(self, group: Group) -> Equity:
        return self.spread.interval(float(group.clv), group.variance, worst=float(group.worst))


def portfolio(
    person: Person,
    *,
    saved: Lines,
    drawn: Lines,
    run: ValuationRun,
    among: Condition = EVERYBODY,
) -> Portfolio:
    """Add up the customers over whom a person's scope reaches, or some of them, as they are now.

    Raises
    ------
    Problem
        If the facts have not been prepared yet.
    """
    reach = within(person).also(among)
    moved = moves_between if among == EVERYBODY else moves_of_some
    with asking() as ask:
        moves = moved(ask, reach, saved=saved, drawn=drawn)
        ((not_valued,),) = ask.added_up(_NOT_VALUED.format(reach.sql), reach.parameters, keys=0)
        spread, parts = spread_of(ask, run), parts_of(ask, person, among=among)
    groups = {way: Group.of(sums) for way, sums in moves.sums.items()}
    return Portfolio(saved, drawn, groups, moves.uncertain, not_valued, spread, parts)
