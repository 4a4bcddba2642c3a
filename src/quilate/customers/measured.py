"""Lists of customers narrowed and sorted by what a higher room measures, see ``measures``."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import Coalesce
from django.utils.module_loading import import_string
from django.utils.safestring import SafeString

from quilate.core.facts import Fact
from quilate.core.facts.registry import facts_named
from quilate.core.keyset import InOrder
from quilate.core.models import Person
from quilate.customers.filtering import ORDERS, CustomerFilters, are_many
from quilate.customers.measures import Measures, measures_for
from quilate.customers.models import Customer
from quilate.customers.models.customer import CustomerQuerySet

#: Up to so many are sorted themselves; more are met sooner along the order of the measure.
_FEW = 5_000


def narrowing_facts(person: Person) -> Iterator[Fact]:
    """Return the facts by which somebody may narrow a list to who was measured so."""
    measures = measures_for(person)
    known = facts_named(measures.narrowing) if measures else {}
    return (known[name] for name in (measures.narrowing if measures else ()))


def measured_so(
    customers: CustomerQuerySet, filters: CustomerFilters, *, by: Person
) -> CustomerQuerySet:
    """Keep the customers who were measured as filters say; nobody, for who may not see it."""
    if not filters.measured:
        return customers
    measures = measures_for(by)
    if measures is None:
        return customers.none()
    rows = _rows(measures, filters.measured)
    if are_many(rows):
        return customers.filter(Exists(rows.filter(customer=OuterRef("pk"))))
    return customers.filter(pk__in=rows.values("customer"))


def in_order(
    customers: CustomerQuerySet, filters: CustomerFilters, *, by: Person
) -> list[InOrder[Customer]]:
    """Return the customers of a list as it is sorted: by a measure, who has none comes last."""
    measures = measures_for(by)
    if measures is None or filters.order not in measures.orders:
        named = measured_so(customers, filters, by=by)
        return [InOrder(named, ORDERS.get(filters.order, ORDERS["name"]))]
    measured = _sorted(customers, measures, filters)
    if filters.measured:
        return [measured]
    rows = _rows(measures, {})
    others = customers.exclude(Exists(rows.filter(customer=OuterRef("pk"))))
    return [measured, InOrder(others, ("-id",))]


def with_cells(
    person: Person, customers: Sequence[Customer]
) -> list[tuple[Customer, SafeString | str]]:
    """Return customers, each with the cells of what was measured of them."""
    measures = measures_for(person)
    cells = import_string(measures.cells)([each.pk for each in customers]) if measures else {}
    return [(each, cells.get(each.pk, "")) for each in customers]


def _sorted(
    customers: CustomerQuerySet, measures: Measures, filters: CustomerFilters
) -> InOrder[Customer]:
    asked = {**import_string(measures.now)(), **filters.measured}
    held = {f"{measures.related}__{column}": value for column, value in asked.items()}
    if not customers[_FEW : _FEW + 1].exists():
        customers, held = _looked_at(customers, held)
    # Its own customer is sorted by, and not the customer: that is what the index has.
    measured = customers.filter(**held).annotate(
        measure=F(f"{measures.related}__{measures.order}"),
        measured_customer=F(f"{measures.related}__customer_id"),
    )
    turn = "-" if filters.order.startswith("-") else ""
    return InOrder(measured, (f"{turn}measure", f"{turn}measured_customer"))


def _looked_at(
    customers: CustomerQuerySet, held: Mapping[str, object]
) -> tuple[CustomerQuerySet, dict[str, object]]:
    """Have what is measured of each customer looked at: no index leads away from those few."""
    columns = {column.replace("__", "_"): column for column in held}
    looked = {name: Coalesce(F(column), F(column)) for name, column in columns.items()}
    return customers.alias(**looked), {name: held[column] for name, column in columns.items()}


def _rows(measures: Measures, values: Mapping[str, str]) -> QuerySet[Any]:
    table = Customer._meta.get_field(measures.related).related_model
    return table._default_manager.filter(**import_string(measures.now)(), **values)  # type: ignore[union-attr]
