"""Making two customers one."""

import datetime as dt
from collections.abc import Collection

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.facts import refreshed
from quilate.core.models import Person
from quilate.customers.happening import Happened, tell
from quilate.customers.merging.consents import enter_stricter
from quilate.customers.merging.fields import (
    as_kept,
    choosable_fields,
    field_named,
    value_of,
)
from quilate.customers.merging.hierarchy import parent_without_ring
from quilate.customers.merging.models import Merge, PossibleDuplicate
from quilate.customers.merging.relations import Relation, move, relations
from quilate.customers.models import Customer
from quilate.customers.words import sort_name_of
from quilate.language import Problem

#: Fields of the survivor that a merge may change without being asked.
_FOLLOWING = ("parent", "sort_name", "created_on", "version", "updated_at")


@transaction.atomic
def merge(
    survivor: Customer,
    loser: Customer,
    *,
    taken: Collection[str] = (),
    by: Person,
    at: dt.datetime,
) -> Merge:
    """Make one customer of two.

    Parameters
    ----------
    survivor, loser
        Whom ``by`` may see. The survivor keeps its number and its key.
    taken
        Fields whose value comes from the loser; of the others the survivor keeps its own.

    Raises
    ------
    Problem
        If one of them is no customer of their own any more, or both are the same.
    """
    survivor, loser = _as_they_stand(survivor, loser)
    added = enter_stricter(survivor, loser, by=by, at=at)
    moved, stayed = _move_all(survivor, loser)
    before, after = _change_survivor(survivor, loser, taken=taken, at=at)
    loser_before = as_kept(loser, ["merged_into", "updated_at"])
    Customer.objects.filter(pk=loser.pk).update(merged_into=survivor, updated_at=at)
    made = Merge.objects.create(
        survivor=survivor,
        loser=loser,
        by=by,
        at=at,
        before=before,
        after=after,
        loser_before=loser_before,
        moved=moved,
        stayed=stayed,
        added=added,
    )
    refreshed([loser.pk], at=at)
    recorded("customer.merged", by=by, at=at, subject=survivor, loser=loser.pk, merge=made.pk)
    tell(Happened((survivor.pk, loser.pk), "merge", at, str(made.pk)))
    return made


def _as_they_stand(survivor: Customer, loser: Customer) -> tuple[Customer, Customer]:
    """Return both as they are now, locked."""
    numbers = {survivor.pk, loser.pk}
    locked = Customer.objects.select_for_update().filter(pk__in=numbers).order_by("pk")
    found = {customer.pk: customer for customer in locked}
    if len(found) != 2 or any(each.merged_into_id or each.erased_at for each in found.values()):
        raise Problem("merging-not-two")
    return found[survivor.pk], found[loser.pk]


def _move_all(
    survivor: Customer, loser: Customer
) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    moved, stayed = dict[str, list[int]](), dict[str, list[int]]()
    for relation in relations():
        rows = _rows_to_move(relation, survivor, loser)
        went, remained = move(relation, rows, to=survivor) if rows else ([], [])
        moved |= {relation.name: went} if went else {}
        stayed |= {relation.name: remained} if remained else {}
    return moved, stayed


def _rows_to_move(relation: Relation, survivor: Customer, loser: Customer) -> list[int]:
    rows = relation.rows_of(loser)
    if relation.model is Customer:
        # Where the survivor itself stands under the loser: a field of it, decided with the others.
        rows = rows.exclude(pk=survivor.pk)
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _change_survivor(
    survivor: Customer, loser: Customer, *, taken: Collection[str], at: dt.datetime
) -> tuple[dict[str, object], dict[str, object]]:
    """Write the fields that come from the loser; return what changed, before and after."""
    names = [field.name for field in choosable_fields() if field.name in taken]
    changing = list(dict.fromkeys([*names, *_FOLLOWING]))
    before = as_kept(survivor, changing)
    for field in choosable_fields():
        if field.name in taken:
            setattr(survivor, field.attname, value_of(loser, field))
    survivor.parent_id = parent_without_ring(survivor.parent_id, survivor=survivor, loser=loser)
    survivor.sort_name = sort_name_of(survivor)
    survivor.created_on = min(survivor.created_on, loser.created_on)
    survivor.version += 1
    survivor.updated_at = at
    after = as_kept(survivor, changing)
    written = {field.attname: value_of(survivor, field) for field in map(field_named, changing)}
    Customer.objects.filter(pk=survivor.pk).update(**written)
    changed = [name for name in changing if before[name] != after[name]]
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


@transaction.atomic
def tell_apart(pair: PossibleDuplicate, *, by: Person, at: dt.datetime) -> None:
    """Remember that a pair are two customers, so that no search brings them again."""
    PossibleDuplicate.objects.filter(pk=pair.pk).update(
        state=PossibleDuplicate.State.DIFFERENT, decided_by=by, decided_at=at
    )
    recorded("customer.told-apart", by=by, at=at, subject=pair.first, other=pair.second_id)
