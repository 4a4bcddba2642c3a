"""Holdings, their companies, their sites: who stands above a customer, and who below."""

from dataclasses import dataclass

from django.db.models.expressions import RawSQL

from quilate.customers.models import Customer
from quilate.customers.models.customer import CustomerQuerySet

#: A page names so many.
_MOST = 100
#: Actions let no circle in; an import that did would end here, and not go round for ever.
_DEEPEST = 20
_TABLE = Customer._meta.db_table
_ABOVE = f"""
    WITH RECURSIVE above(id, parent_id, depth) AS (
        SELECT id, parent_id, 0 FROM {_TABLE} WHERE id = %s
        UNION ALL
        SELECT upper.id, upper.parent_id, depth + 1
        FROM {_TABLE} upper JOIN above ON upper.id = above.parent_id WHERE depth < {_DEEPEST}
    )
    SELECT id FROM above WHERE depth > 0
"""
_BELOW = f"""
    WITH RECURSIVE below(id, depth) AS (
        SELECT id, 0 FROM {_TABLE} WHERE id = %s
        UNION ALL
        SELECT lower.id, depth + 1
        FROM {_TABLE} lower JOIN below ON lower.parent_id = below.id WHERE depth < {_DEEPEST}
    )
    SELECT id FROM below WHERE depth > 0
"""


@dataclass(frozen=True)
class Branching:
    """A customer below another, and how far."""

    customer: Customer
    depth: int

    @property
    def steps(self) -> range:
        """Return a step for each that stands between."""
        return range(self.depth)


def above(customer: Customer, visible: CustomerQuerySet) -> list[Customer]:
    """Return who stands above a customer, of those that are visible: the holding first."""
    if not customer.parent_id:
        return []
    found = {each.pk: each for each in visible.filter(pk__in=RawSQL(_ABOVE, [customer.pk]))}
    # Beyond one who is not visible the way up is not known.
    chain, parent = [], found.pop(customer.parent_id, None)
    while parent:
        chain.append(parent)
        parent = found.pop(parent.parent_id or 0, None)
    return chain[::-1]


def below(customer: Customer, visible: CustomerQuerySet) -> list[Branching]:
    """Return who stands below a customer, of those that are visible, each after its parent."""
    if customer.kind != Customer.Kind.ORGANISATION:
        return []
    lower = all_below(customer, visible)
    by_parent: dict[int, list[Customer]] = {}
    found = list(lower.order_by("sort_name", "id")[:_MOST])
    numbers = {each.pk for each in found}
    for each in found:
        # Where the one between is not visible, or beyond the page, they are shown at the top.
        parent = each.parent_id if each.parent_id in numbers else customer.pk
        by_parent.setdefault(parent or 0, []).append(each)
    return _walk(customer.pk, by_parent, 0)


def all_below(customer: Customer, visible: CustomerQuerySet) -> CustomerQuerySet:
    """Return all who stand below a customer, however far, of those that are visible."""
    return visible.filter(pk__in=RawSQL(_BELOW, [customer.pk])).exclude(pk=customer.pk)


def may_have_others(customer: Customer) -> bool:
    """Return whether others may stand below a customer, or live in the same household."""
    is_organisation = customer.kind == Customer.Kind.ORGANISATION
    return is_organisation or customer.household_id is not None


def with_others(customer: Customer, visible: CustomerQuerySet) -> list[int]:
    """Return the numbers of a customer and all below, or in the household, who are visible."""
    if customer.kind == Customer.Kind.ORGANISATION:
        others = all_below(customer, visible)
    else:
        others = visible.filter(household_id=customer.household_id or 0).exclude(pk=customer.pk)
    return [customer.pk, *others.values_list("pk", flat=True)]


def _walk(parent: int, by_parent: dict[int, list[Customer]], depth: int) -> list[Branching]:
    branches = []
    for each in by_parent.get(parent, []):
        branches += [Branching(each, depth), *_walk(each.pk, by_parent, depth + 1)]
    return branches
