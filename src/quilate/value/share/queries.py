"""Share of customer added up: by where the amounts come from, and by groups of customers."""

import datetime as dt
import heapq
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import Asker, Condition, asking, prepared, within
from quilate.core.models import Person
from quilate.core.months import day_from
from quilate.value.groups.dimensions import By, ByGroups
from quilate.value.share.models import CategorySpend, Source
from quilate.value.share.models.origin import TOLD

#: What was told longer ago than so many months is said to be old.
OLD_MONTHS = 24
#: So many groups have a row; the others are one.
SHOWN = 24
_OURS = "greatest(revenue_12m, 0)"
_SUMS = f"""
    SELECT {{by}}, category_spend_source, count(*), coalesce(sum(category_spend), 0),
        coalesce(sum({_OURS}), 0),
        count(*) FILTER (category_spend_on < ? AND category_spend_source <> 'comparable'),
        count(*) FILTER (coalesce(category_spend_known, category_spend_answered) < revenue_12m)
    FROM {{{{facts}}}} WHERE {{reach}} GROUP BY 1, 2
"""
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Spend:
    """What some customers spend on the category in a year, added up.

    Attributes
    ----------
    spend, ours
        In all, and with us.
    old
        Of how many the amount is old.
    contradicted
        How many spend more with us than they were said to spend at all.
    """

    customers: int = 0
    spend: Decimal = _NOTHING
    ours: Decimal = _NOTHING
    old: int = 0
    contradicted: int = 0

    @property
    def share(self) -> Decimal | None:
        """Return our share; None where nothing is spent."""
        return self.ours / self.spend if self.spend > 0 else None

    @property
    def unclaimed(self) -> Decimal:
        """Return what they spend with others."""
        return self.spend - self.ours

    def __add__(self, other: "Spend") -> "Spend":
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Spend(*(a + b for a, b in pairs))


@dataclass(frozen=True)
class Shares:
    """Customers of a group by where the amounts come from; of ``unknown`` nobody knows any.

    Attributes
    ----------
    code
        Which group; None where it is not known.
    """

    code: str | None
    label: str
    by_source: dict[Source, Spend]
    unknown: int = 0

    @property
    def told(self) -> Spend:
        """Return those of whom somebody told what they spend."""
        return _sum(self.by_source[each] for each in TOLD)

    @property
    def comparable(self) -> Spend:
        """Return those of whom only comparable customers say what they spend at least."""
        return self.by_source[Source.COMPARABLE]

    @property
    def whole(self) -> Spend:
        """Return both together."""
        return _sum(self.by_source.values())

    @property
    def customers(self) -> int:
        """Return how many customers are in the group."""
        return self.whole.customers + self.unknown

    def __add__(self, other: "Shares") -> "Shares":
        its = {each: spend + other.by_source[each] for each, spend in self.by_source.items()}
        return Shares(self.code, self.label, its, self.unknown + other.unknown)


@dataclass(frozen=True)
class ByGroup:
    """All customers, and group by group, those with most unclaimed first."""

    total: Shares
    groups: list[Shares]
    rest: Shares | None


def nobody(code: str | None = None, label: str = "") -> Shares:
    """Return a group without customers."""
    return Shares(code, label, {each: Spend() for each in Source})


def are_known() -> bool:
    """Return whether the facts were prepared since there are shares."""
    facts = prepared()
    return facts is not None and {"unclaimed_spend", "charges"} <= facts.columns


def shares_by(by: By, person: Person, *, on: dt.date) -> ByGroup:
    """Return the shares of the customers whom a person may see, group by group."""
    reach = within(person)
    with asking() as ask:
        if isinstance(by, ByGroups):
            # A customer may be in several segments: the whole is asked apart.
            (total,) = _shares(ask, "NULL", reach, on).values() or [nobody()]
            groups = [_group(ask, code, by, reach.also(its), on) for code, its in by.asked.items()]
        else:
            found = _shares(ask, by.name, reach, on).items()
            groups = [Shares(code, by.called(code), s.by_source, s.unknown) for code, s in found]
            total = sum(groups, nobody())
    first = heapq.nsmallest(len(groups) if isinstance(by, ByGroups) else SHOWN, groups, key=_place)
    codes = {each.code for each in first}
    others = [each for each in groups if each.code not in codes]
    return ByGroup(total, first, sum(others, nobody()) if others else None)


def shares_of(among: Condition, person: Person, *, on: dt.date) -> Shares:
    """Return the shares of the customers of a condition whom a person may see."""
    with asking() as ask:
        (found,) = _shares(ask, "NULL", within(person).also(among), on).values() or [nobody()]
    return found


def said_of(customer: int, *, size: int = 30) -> list[CategorySpend]:
    """Return what was said of a customer, what was written last first."""
    rows = CategorySpend.objects.filter(customer=customer).select_related("by")
    return list(rows.order_by("-id")[:size])


def held_of(said: Iterable[CategorySpend], source: Source) -> CategorySpend | None:
    """Return which of the sayings of a customer, the last written first, holds of a source."""
    held: list[CategorySpend] = []
    for each in said:
        if each.source is source:
            if not each.is_given:
                break
            held.append(each)
    return max(held, key=lambda each: (each.told_on, each.pk), default=None)


def old_before(on: dt.date) -> dt.date:
    """Return the day before which what was told is old."""
    return day_from(on, -OLD_MONTHS)


def _group(ask: Asker, code: str, by: ByGroups, whom: Condition, on: dt.date) -> Shares:
    (its,) = _shares(ask, "NULL", whom, on).values() or [nobody()]
    return Shares(code, by.called(code), its.by_source, its.unknown)


def _shares(ask: Asker, by: str, whom: Condition, on: dt.date) -> dict[str | None, Shares]:
    asked = _SUMS.format(by=by, reach=whom.sql)
    found: dict[str | None, Shares] = {}
    spends: dict[str | None, dict[Source, Spend]] = {}
    unknown: dict[str | None, int] = {}
    for code, source, customers, *sums in ask.added_up(
        asked, [old_before(on), *whom.parameters], keys=2
    ):
        its = spends.setdefault(code, {each: Spend() for each in Source})
        if source is None:
            unknown[code] = customers
        else:
            its[Source(source)] = Spend(customers, *sums)
    for code, its in spends.items():
        found[code] = Shares(code, "", its, unknown.get(code, 0))
    return found


def _sum(spends: Iterable[Spend]) -> Spend:
    return sum(spends, Spend())


def _place(group: Shares) -> tuple[Decimal, bool, str]:
    return -group.whole.unclaimed, group.code is None, group.code or ""
