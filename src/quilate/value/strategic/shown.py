"""Strategic customers as pages show them."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from quilate.core.facts import asking, prepared
from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer
from quilate.value.curve.names import DEAR_TO_SERVE, FIRST
from quilate.value.models import ValuationRun
from quilate.value.money import share_of
from quilate.value.strategic.listing import SHOWN, Tagged, first_of_each, named_with
from quilate.value.strategic.models import Significance
from quilate.value.strategic.proposing import (
    FIRST_BY_REVENUE,
    GROWTH,
    LOW,
    OF_PURCHASES,
    RULES,
    Proposal,
    proposals_of,
)
from quilate.value.strategic.queries import (
    Sums,
    Tags,
    Together,
    is_declined,
    last_said,
    sums_of,
)

#: Of such a share one decimal says nothing.
_FEW = 0.01
TONES = {
    Significance.FUTURE: "invest",
    Significance.VOLUME: "good",
    Significance.BENCHMARK: "note",
    Significance.INSPIRATION: "nurture",
    Significance.FIXED_COSTS: "re-engineer",
}


@dataclass(frozen=True)
class ProposalShown:
    """A proposal with the customer, and in words its shares of those within reach."""

    customer: Customer
    proposal: Proposal
    of_revenue: str
    of_orders: str
    of_margin: str


@dataclass(frozen=True)
class TypeShown:
    """A type with who has it, what they bring together, and who is proposed for it."""

    significance: Significance
    together: Together
    whole: Together
    tagged: Sequence[Tagged]
    proposed: Sequence[ProposalShown]
    more_proposed: int
    is_behind: bool

    @property
    def name(self) -> str:
        """Return what the type is called."""
        return say(f"strategic-name-{self.significance.value}")

    @property
    def tone(self) -> str:
        """Return the tone of its badge."""
        return TONES[self.significance]

    @property
    def has_rule(self) -> bool:
        """Return whether figures can propose it."""
        return self.significance in RULES

    @property
    def rule(self) -> str:
        """Return in words who is proposed."""
        return rule_told(self.significance)

    @property
    def of_customers(self) -> str:
        """Return which share of the customers it is."""
        return share_of_customers(self.together, self.whole)

    @property
    def of_margin(self) -> float | None:
        """Return which share of the net margin of twelve months they bring."""
        return self.together.share_of(self.whole, "current_value")


@dataclass(frozen=True)
class StrategicShown:
    """The whole page: everybody with a tag together, and type by type."""

    sums: Sums
    types: Sequence[TypeShown]

    @property
    def of_customers(self) -> str:
        """Return which share of the customers has a tag."""
        return share_of_customers(self.sums.tagged, self.sums.everybody)

    @property
    def of_margin(self) -> float | None:
        """Return which share of the net margin of twelve months they bring."""
        return self.sums.tagged.share_of(self.sums.everybody, "current_value")

    @property
    def of_clv(self) -> float | None:
        """Return which share of all CLV is theirs."""
        return self.sums.tagged.share_of(self.sums.everybody, "clv")


def share_of_customers(part: Together, whole: Together) -> str:
    """Return a share of customers in words."""
    return share_told(share_of(part.customers, whole.customers)) or "—"


def share_told(its: float | None) -> str:
    """Return a share as people read it; one customer often has less than one in a thousand."""
    if its is None:
        return ""
    return spoken().percent(its, decimals=3 if abs(its) < _FEW else 1)


def rule_told(significance: Significance) -> str:
    """Return in words who is proposed for a type, with its limits."""
    write = spoken()
    return say(
        f"strategic-rule-{significance.value}",
        first=write.number(FIRST),
        turnover=write.number(FIRST_BY_REVENUE),
        more=write.percent(float(GROWTH - 1), decimals=0),
        low=write.percent(float(LOW), decimals=0),
        serving=write.percent(DEAR_TO_SERVE, decimals=0),
    )


def strategic_shown(person: Person, *, on: dt.date) -> StrategicShown:
    """Return the page of the customers whom a person may see."""
    with asking() as ask:
        sums, worth = sums_of(ask, person), first_of_each(ask, person)
        proposals = proposals_of(ask, person)
    numbers = {each.customer for rows in worth.values() for each in rows}
    tags = last_said(numbers | {each.customer for each in proposals})
    behind = _types_behind()
    open_ones = _open(proposals, tags, behind, on=on)
    shown = {each.customer for rows in open_ones.values() for each in rows[:SHOWN]}
    named = Customer.objects.visible_to(person).current().in_bulk(numbers | shown)
    types = [
        TypeShown(
            each,
            sums.by_type[each],
            sums.everybody,
            named_with(tags, named.get, each, worth[each]),
            _named(open_ones[each][:SHOWN], named, sums.everybody),
            len(open_ones[each][SHOWN:]),
            each in behind,
        )
        for each in Significance
    ]
    return StrategicShown(sums, types)


def type_shown(
    significance: Significance, tagged: Sequence[Tagged], person: Person, *, on: dt.date
) -> TypeShown:
    """Return one type, with who is tagged on a page of it and everybody who is proposed."""
    with asking() as ask:
        sums, proposals = sums_of(ask, person), proposals_of(ask, person)
    its = [each for each in proposals if each.significance is significance]
    behind = _types_behind()
    tags = last_said([each.customer for each in its])
    open_ones = _open(its, tags, behind, on=on)[significance]
    numbers = [each.customer for each in open_ones]
    named = Customer.objects.visible_to(person).current().in_bulk(numbers)
    proposed = _named(open_ones, named, sums.everybody)
    its_sums, is_behind = sums.by_type[significance], significance in behind
    return TypeShown(significance, its_sums, sums.everybody, tagged, proposed, 0, is_behind)


def proposed_for(customer: Customer, person: Person, *, on: dt.date) -> list[ProposalShown]:
    """Return for which types a customer is proposed."""
    with asking() as ask:
        sums, proposals = sums_of(ask, person), proposals_of(ask, person)
    its = [each for each in proposals if each.customer == customer.pk]
    tags = last_said([customer.pk]) if its else {}
    open_ones = _open(its, tags, _types_behind(), on=on)
    rows = [each for found in open_ones.values() for each in found]
    return _named(rows, {customer.pk: customer}, sums.everybody)


def _types_behind() -> Collection[Significance]:
    """Return for which types nobody is proposed, since the newest data are too old."""
    run, facts = ValuationRun.current(), prepared()
    if run is None or facts is None or run.is_behind(timezone.localdate(facts.at)):
        return OF_PURCHASES
    return ()


def _open(
    proposals: Sequence[Proposal], tags: Tags, behind: Collection[Significance], *, on: dt.date
) -> dict[Significance, list[Proposal]]:
    """Return the proposals that nobody has declined, by their type; none for those behind."""
    found: dict[Significance, list[Proposal]] = {each: [] for each in Significance}
    for each in proposals:
        is_open = not is_declined(tags, each.customer, each.significance, on=on)
        if is_open and each.significance not in behind:
            found[each.significance].append(each)
    return found


def _named(
    proposals: Sequence[Proposal], named: Mapping[int, Customer], whole: Together
) -> list[ProposalShown]:
    return [
        ProposalShown(
            named[each.customer],
            each,
            share_told(share_of(each.revenue_12m, whole.revenue_12m)),
            share_told(share_of(Decimal(str(each.orders_12m)), whole.orders_12m)),
            share_told(share_of(each.margin_12m, whole.margin_12m)),
        )
        for each in proposals
        if each.customer in named
    ]
