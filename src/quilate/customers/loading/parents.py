"""Putting customers under the parents that a table names, once all of them are there."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from django.db.models.functions import Coalesce

from quilate.core.bulk import change_rows
from quilate.core.models import AuditEntry, Person
from quilate.core.whence import whence
from quilate.customers.loading.incoming import BATCH, Incoming
from quilate.customers.loading.matching import Conflict
from quilate.customers.models import Customer

#: A customer: their number; their key as long as they are only compared and would be new.
Node = int | str
Value = TypeVar("Value")


@dataclass(frozen=True)
class Named:
    """A row that names a parent."""

    key: str
    customer: Node
    parent: str


@dataclass(frozen=True)
class Move:
    """A customer who comes to stand under another parent than before."""

    key: str
    customer: Node
    before: int | None
    parent: Node


@dataclass
class Moves:
    """What becomes of the parents that a table names.

    Attributes
    ----------
    refused
        Rows whose parent was left out, each with the message that says why.
    """

    moves: list[Move] = field(default_factory=list)
    refused: list[Conflict] = field(default_factory=list)


def named_parents(rows: list[Incoming]) -> list[Named]:
    """Return the parents that rows name."""
    return [
        Named(row.key, row.number or row.key, row.row["parent_id"])
        for row in rows
        if row.row.get("parent_id")
    ]


def moves_under(
    named: list[Named],
    *,
    numbers: Mapping[str, int],
    by: Person | None,
    new: Mapping[str, str] | None = None,
) -> Moves:
    """Return who comes to stand under whom: never under themselves, nor under a person.

    Parameters
    ----------
    numbers
        The customers of the table by their keys there.
    by
        Who has to be able to see the parents that are not of the table; None is the product.
    new
        The kinds of those who are only compared and would be new, by their keys.
    """
    new = new or {}
    parents: dict[str, Node] = {key: key for key in new} | dict(numbers)
    named_keys = {each.parent for each in named}
    parents |= _elsewhere(named_keys - set(parents), by)
    parents = {key: parents[key] for key in named_keys & set(parents)}
    organisations = _organisations(parents.values()) | {
        key for key, kind in new.items() if kind == Customer.Kind.ORGANISATION
    }
    above = _above({each.customer for each in named} | set(parents.values()))
    result = Moves()
    for each in named:
        parent = parents.get(each.parent)
        if reason := _reason_against(each.customer, parent, organisations, above):
            result.refused.append(Conflict(each.key, reason))
        elif parent is not None and (before := above.get(each.customer)) != parent:
            assert not isinstance(before, str)
            result.moves.append(Move(each.key, each.customer, before, parent))
            above[each.customer] = parent
    return result


def write_moves(moves: list[Move]) -> None:
    """Put customers under their parents."""
    change_rows(Customer, ["parent_id"], [(each.parent, each.customer) for each in moves])


def tell_moves(moves: list[Move], *, source: str, by: Person, at: dt.datetime) -> None:
    """Write an entry in the trail for each customer who was there and now stands elsewhere."""
    parents = Customer.objects.in_bulk({each.parent for each in moves})
    AuditEntry.objects.bulk_create(
        AuditEntry(
            at=at,
            person=by,
            who=str(by),
            action="customer.put-under",
            subject="customer",
            subject_id=each.customer,
            details={"name": parents[each.parent].name, "source": source},
            address=whence(),
        )
        for each in moves
    )


def _elsewhere(keys: set[str], by: Person | None) -> dict[str, Node]:
    """Return customers who are not of the table; in place of who was merged, who remains."""
    visible = Customer.objects.visible_to(by) if by else Customer.objects.all()
    elsewhere: dict[str, Node] = {}
    for some in _in_batches(keys):
        asked = Customer.objects.filter(key__in=some, erased_at=None)
        found = dict(asked.values_list("key", Coalesce("merged_into_id", "id")))
        seen = set(visible.filter(pk__in=set(found.values())).values_list("pk", flat=True))
        elsewhere |= {key: number for key, number in found.items() if number in seen}
    return elsewhere


def _organisations(customers: Iterable[Node]) -> set[Node]:
    organisations = Customer.objects.filter(kind=Customer.Kind.ORGANISATION)
    return {
        number
        for some in _in_batches({each for each in customers if isinstance(each, int)})
        for number in organisations.filter(pk__in=some).values_list("pk", flat=True)
    }


def _above(customers: set[Node]) -> dict[Node, Node | None]:
    """Return who stands directly above whom, from some customers all the way up."""
    above: dict[Node, Node | None] = {}
    asked = {each for each in customers if isinstance(each, int)}
    while asked:
        found: dict[Node, Node | None] = {}
        for some in _in_batches(asked):
            found |= dict(Customer.objects.filter(pk__in=some).values_list("pk", "parent_id"))
        above |= found
        asked = {each for each in found.values() if isinstance(each, int)} - set(above)
    return above


def _in_batches(values: Collection[Value]) -> Iterator[list[Value]]:
    """Return values some thousand at a time: a statement of SQLite takes no more."""
    every = list(values)
    for start in range(0, len(every), BATCH):
        yield every[start : start + BATCH]


def _reason_against(
    customer: Node, parent: Node | None, organisations: set[Node], above: Mapping[Node, Node | None]
) -> str:
    if parent is None:
        return "customers-row-parent-unknown"
    if parent not in organisations:
        return "customers-row-parent-a-person"
    passed = set[Node]()
    upper: Node | None = parent
    # A circle that was there before ends where it began.
    while upper is not None and upper not in passed:
        if upper == customer:
            return "customers-row-in-a-circle"
        passed.add(upper)
        upper = above.get(upper)
    return ""
