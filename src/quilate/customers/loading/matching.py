"""Who of a table is there already."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from quilate.core.models import Person
from quilate.customers.keys import KEY_ELSEWHERE
from quilate.customers.loading.incoming import Incoming
from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.customers.rights.models import ErasedKey


@dataclass(frozen=True)
class Conflict:
    """A row that was left out whole, because of whom it names.

    Attributes
    ----------
    reason
        A message: what stands against it, and what to do.
    """

    key: str
    reason: str


@dataclass
class Matched:
    """The rows of a batch, by what is to be done with them."""

    new: list[Incoming]
    there: list[tuple[Customer, Incoming]]
    conflicts: list[Conflict]


def matched(
    rows: list[Incoming], *, by: Person, taken: set[int], new: Collection[str] = ()
) -> Matched:
    """Find the customers of rows.

    By their key; else by the key under which another system has them, or by an identifier whose
    check digits hold; a row without a key also by a telephone or an address, with the same name.

    A customer is one row's: ``taken`` are those of the rows before. Otherwise two rows would change
    them in turns, each time the table comes. Another row with a key of its own is a new customer,
    as are the rows with a key of ``new``, whoever else has their identifier.
    """
    found = _with_keys(rows)
    by_key = set(found)
    _add_known_elsewhere(found, rows, new)
    _add_of_the_same_name(found, rows)
    customers = _survivors(found.values())
    visible = _visible(customers.values(), by)
    result = Matched([], [], [])
    for row in rows:
        number = found.get(id(row))
        if number and customers[number].pk in taken:
            if id(row) in by_key or not row.key:
                result.conflicts.append(Conflict(row.key, "customers-row-twice"))
                continue
            number = None
        if reason := _reason_against(row, customers.get(number or 0), visible):
            result.conflicts.append(Conflict(row.key, reason))
        elif number:
            row.number = customers[number].pk
            taken.add(row.number)
            result.there.append((customers[number], row))
        else:
            result.new.append(row)
    return result


def _with_keys(rows: list[Incoming]) -> dict[int, int]:
    """Return the number of a customer by the row that has their key, or had it until erased."""
    keys = {row.key for row in rows if row.key}
    numbers = dict(Customer.objects.filter(key__among=keys).values_list("key", "pk"))
    numbers |= ErasedKey.objects.numbers_of(keys - set(numbers))
    return {id(row): numbers[row.key] for row in rows if row.key in numbers}


def _add_known_elsewhere(found: dict[int, int], rows: list[Incoming], new: Collection[str]) -> None:
    open_rows = [row for row in rows if id(row) not in found]
    values = {row.identifier[2] for row in open_rows if row.identifier}
    values |= {row.key for row in open_rows if row.key}
    if not values:
        return
    kept = Identity.objects.filter(value__among=values).exclude(is_valid=False)
    owners: dict[tuple[str, str, str], int] = {}
    for kind, country, value, number in kept.order_by("-id").values_list(
        "kind", "country", "value", "customer_id"
    ):
        owners[kind, country, value] = number
    for row in open_rows:
        names = [(KEY_ELSEWHERE, "", row.key)]
        if row.identifier and row.identifier[3] and row.key not in new:
            names.append(row.identifier[:3])
        if known := next(filter(None, map(owners.get, names)), None):
            found[id(row)] = known


def _add_of_the_same_name(found: dict[int, int], rows: list[Incoming]) -> None:
    open_rows = [row for row in rows if not row.key and id(row) not in found]
    values = {value for row in open_rows for _, value in row.points}
    if not values:
        return
    points = ContactPoint.objects.filter(value__among=values).order_by("-id")
    owners = {
        (value, name): number
        for value, name, number in points.values_list("value", "customer__sort_name", "customer_id")
    }
    for row in open_rows:
        name = row.as_new().sort_name
        numbers = (owners.get((value, name)) for _, value in row.points)
        if number := next(filter(None, numbers), None):
            found[id(row)] = number


def _survivors(numbers: Iterable[int]) -> dict[int, Customer]:
    """Return customers by number; in place of who was merged away, the one they became."""
    customers = {each.pk: each for each in Customer.objects.filter(pk__among=set(numbers))}
    merged = {each.merged_into_id for each in customers.values() if each.merged_into_id}
    survivors = _survivors(merged) if merged else {}
    return {
        number: survivors[each.merged_into_id] if each.merged_into_id else each
        for number, each in customers.items()
    }


def _visible(customers: Iterable[Customer], by: Person) -> set[int]:
    numbers = {each.pk for each in customers}
    visible = Customer.objects.visible_to(by).filter(pk__among=numbers)
    return set(visible.values_list("pk", flat=True))


def _reason_against(row: Incoming, customer: Customer | None, visible: set[int]) -> str:
    """Return why a row is left out; empty where nothing stands against it."""
    if customer is None:
        has_something = row.key or row.identifier or row.points
        return "" if has_something else "customers-row-without-key"
    if customer.erased_at:
        return "customers-row-of-an-erased"
    return "" if customer.pk in visible else "customers-row-out-of-sight"
