"""Making two customers again of what was merged into one."""

import datetime as dt
from dataclasses import dataclass, field

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.facts import refreshed
from quilate.core.models import Person
from quilate.customers.happening import Happened, tell
from quilate.customers.merging.fields import as_kept, from_kept
from quilate.customers.merging.models import Merge
from quilate.customers.merging.relations import move, present, relation_named
from quilate.customers.merging.words import renew_words
from quilate.customers.models import Consent, Customer
from quilate.customers.words import sort_name_of
from quilate.language import Problem

#: Fields that follow from others, and rows that do.
_FOLLOWING = frozenset({"updated_at", "version", "sort_name"})
_WORDS = "customers.SearchWord.customer"


@dataclass
class Undone:
    """What came of undoing a merge.

    Attributes
    ----------
    kept_fields
        Fields of the survivor that somebody changed since, and that stay as they are now.
    missing
        How many rows, by relation, could not go back: removed since, or there already.
    """

    kept_fields: list[str] = field(default_factory=list)
    missing: dict[str, int] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        """Return whether everything is as it was before the merge."""
        return not (self.kept_fields or self.missing)


@transaction.atomic
def undo(merge: Merge, *, by: Person, at: dt.datetime) -> Undone:
    """Take a merge back.

    Rows go back to the loser with what has become of them since; fields that nobody changed since
    get their former value. If nothing was changed since, every table is byte for byte as before.
    What came to the survivor after the merge stays there.

    Raises
    ------
    Problem
        If it was undone before, its values were erased, or a later merge has to be undone first.
    """
    merge = _undoable(merge)
    survivor, loser = merge.survivor, merge.loser
    result = Undone()
    was_touched = _put_fields_back(merge, survivor, result)
    Customer.objects.filter(pk=loser.pk).update(**from_kept(merge.loser_before))
    Consent._base_manager.filter(pk__in=merge.added).delete()
    has_lost_words = _put_rows_back(merge, loser, result)
    if was_touched or has_lost_words:
        _set_right(survivor, loser, at=at)
    Merge.objects.filter(pk=merge.pk).update(undone_by=by, undone_at=at)
    _record(merge, result, by=by, at=at)
    tell(Happened((survivor.pk, loser.pk), "merge", at, str(merge.pk)))
    return result


def _undoable(merge: Merge) -> Merge:
    """Return a merge as it stands now, with both customers locked."""
    numbers = [merge.survivor_id, merge.loser_id]
    list(Customer.objects.select_for_update().filter(pk__in=numbers).order_by("pk"))
    merge = Merge.objects.select_related("survivor", "loser").get(pk=merge.pk)
    if not merge.is_standing:
        raise Problem("merging-undone-already")
    if merge.is_forgotten:
        raise Problem("merging-forgotten")
    if merge.later().exists():
        raise Problem("merging-later-first")
    return merge


def _put_fields_back(merge: Merge, survivor: Customer, result: Undone) -> bool:
    """Give fields their former values, but for what was changed since; return whether any was."""
    now = as_kept(survivor, list(merge.after))
    changed = [name for name, value in merge.after.items() if now[name] != value]
    result.kept_fields = [name for name in changed if name not in _FOLLOWING]
    back = {name: value for name, value in merge.before.items() if name not in changed}
    Customer.objects.filter(pk=survivor.pk).update(**from_kept(back))
    return bool(changed)


def _put_rows_back(merge: Merge, loser: Customer, result: Undone) -> bool:
    """Let rows point to the loser again; return whether words of theirs were lost."""
    for name, numbers in merge.moved.items():
        relation = relation_named(name)
        back, _ = move(relation, present(relation, numbers, at=merge.survivor), to=loser)
        if len(back) < len(numbers):
            result.missing[name] = len(numbers) - len(back)
    # Words are written anew from what they are the words of: nobody misses them.
    return result.missing.pop(_WORDS, 0) > 0


def _record(merge: Merge, result: Undone, *, by: Person, at: dt.datetime) -> None:
    refreshed([merge.loser_id], at=at)
    recorded(
        "customer.merge-undone",
        by=by,
        at=at,
        subject=merge.survivor,
        loser=merge.loser_id,
        merge=merge.pk,
        kept_fields=result.kept_fields,
        missing=result.missing,
    )


def _set_right(survivor: Customer, loser: Customer, *, at: dt.datetime) -> None:
    """Bring in order what follows from fields and rows that are not as they were."""
    for customer in (survivor, loser):
        customer.refresh_from_db()
        renew_words(customer)
    Customer.objects.filter(pk=survivor.pk).update(
        sort_name=sort_name_of(survivor), version=survivor.version + 1, updated_at=at
    )
