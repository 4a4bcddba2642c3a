"""Doing one thing with many customers, some at a time."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.customers.bulk.deeds import Deed
from quilate.customers.selecting import Selection


@transaction.atomic
def do_at_once(deed: Deed, selection: Selection, *, by: Person, at: dt.datetime) -> Counter[str]:
    """Do something with the few who were ticked; all of it, or nothing."""
    outcome = do_batch(deed, selection, selection.ticked or (), by=by, at=at)
    record_whole(deed, selection, outcome, by=by, at=at)
    return outcome


def do_batch(
    deed: Deed, selection: Selection, numbers: Sequence[int], *, by: Person, at: dt.datetime
) -> Counter[str]:
    """Do something with customers, within a transaction; count who is gone from the selection.

    They are locked, and asked for again as they are now: who was changed, merged or handed over
    since the selection was made may not belong to it any more.
    """
    related = selection.customers(by).select_related("branch", "team", "owner")
    still_there = related.filter(pk__in=numbers).select_for_update(of=("self",)).order_by("pk")
    customers = list(still_there)
    outcome = deed.do(customers, by=by, at=at)
    outcome["gone"] += len(numbers) - len(customers)
    return outcome


def record_whole(
    deed: Deed,
    selection: Selection,
    outcome: Mapping[str, int],
    *,
    by: Person,
    at: dt.datetime,
) -> None:
    """Write down what was done as a whole; each customer has an entry of their own beside it."""
    said = {**selection.kept(), **deed.kept(), **outcome}
    recorded("customers.changed-in-bulk", by=by, at=at, **said)
