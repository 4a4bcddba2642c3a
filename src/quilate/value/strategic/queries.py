"""Reading the tags: which hold, what was said before, and what tagged customers bring together."""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, fields
from decimal import Decimal

from quilate.core.facts import Asker, prepared, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.money import share_of
from quilate.value.strategic.models import Significance, StrategicTag

_SUMS = ("clv", "current_value", "cost_to_serve", "revenue_12m", "orders_12m", "margin_12m")
#: By customer and type.
Tags = dict[tuple[int, Significance], StrategicTag]


@dataclass
class Together:
    """Customers added up: how many, and what they bring; of twelve months where it says so."""

    customers: int = 0
    clv: Decimal = field(default_factory=Decimal)
    current_value: Decimal = field(default_factory=Decimal)
    cost_to_serve: Decimal = field(default_factory=Decimal)
    revenue_12m: Decimal = field(default_factory=Decimal)
    orders_12m: Decimal = field(default_factory=Decimal)
    margin_12m: Decimal = field(default_factory=Decimal)

    def share_of(self, whole: "Together", what: str) -> float | None:
        """Return which share of the whole they have; None where there is nothing to share."""
        return share_of(getattr(self, what), getattr(whole, what))

    def _add(self, row: Iterable[object]) -> None:
        for each, amount in zip(fields(self), row, strict=True):
            before = getattr(self, each.name)
            setattr(self, each.name, before + type(before)(str(amount)))


@dataclass(frozen=True)
class Sums:
    """Everybody within reach, who has any tag, and who has that of each type."""

    everybody: Together
    tagged: Together
    by_type: dict[Significance, Together]


def are_known() -> bool:
    """Return whether the facts were prepared since there are tags."""
    facts = prepared()
    return facts is not None and {"is_strategic", "clv"} <= set(facts.columns)


def sums_of(ask: Asker, person: Person) -> Sums:
    """Return what tagged customers bring together, of those whom a person may see."""
    reach, flags = within(person), ", ".join(each.fact for each in Significance)
    added = ", ".join(f"coalesce(sum({each}), 0)" for each in _SUMS)
    sums = Sums(Together(), Together(), {each: Together() for each in Significance})
    rows = ask.added_up(
        f"SELECT {flags}, count(*), {added} FROM {{facts}} WHERE {reach.sql} GROUP BY ALL",
        reach.parameters,
        keys=len(Significance),
    )
    for row in rows:
        its, figures = row[: len(Significance)], row[len(Significance) :]
        having = [sums.by_type[each] for each, has in zip(Significance, its, strict=True) if has]
        for together in (sums.everybody, *([sums.tagged] if having else []), *having):
            together._add(figures)
    return sums


def last_said(customers: Collection[int]) -> Tags:
    """Return what was last said of each type of some customers: given, or taken away."""
    rows = StrategicTag.objects.filter(customer__in=customers).select_related("by").order_by("id")
    return {(each.customer_id, Significance(each.significance)): each for each in rows}


def held_by(customer: Customer) -> list[StrategicTag]:
    """Return the tags that hold of a customer, in the order of the types."""
    said = last_said([customer.pk])
    last = (said.get((customer.pk, each)) for each in Significance)
    return [each for each in last if each and each.is_given]


def history_of(customer: Customer, *, size: int = 20) -> list[StrategicTag]:
    """Return what people have said of a customer, the last first."""
    rows = StrategicTag.objects.filter(customer=customer).select_related("by")
    return list(rows.order_by("-id")[:size])


def is_declined(tags: Tags, customer: int, significance: Significance, *, on: dt.date) -> bool:
    """Return whether somebody said that a customer is not that, and it is not yet time to ask."""
    last = tags.get((customer, significance))
    if last is None or last.is_given:
        return False
    return last.look_again_on is None or last.look_again_on > on
