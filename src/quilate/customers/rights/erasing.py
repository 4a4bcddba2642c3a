"""Erasing a customer: from every table, with a certificate of what became of each."""

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.facts import prepare_soon
from quilate.core.holdings import Erased, Fate, Holding, holdings
from quilate.core.models import Person
from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.customers.rights.models import ErasedKey, Erasure, RightsRequest
from quilate.language import Problem

Line = dict[str, object]


@transaction.atomic
def erase(
    customer: Customer, *, request: RightsRequest | None, by: Person, at: dt.datetime
) -> Erasure:
    """Erase a customer and whoever was merged into them, for good.

    What is counted and summed stays the same: rows of orders and money stay, and belong to a place
    without a name.

    Raises
    ------
    Problem
        If they were erased before or merged into somebody else.
    """
    customer = _erasable(customer)
    numbers = _with_merged(customer)
    gone = list(Customer.objects.filter(pk__in=numbers))
    ErasedKey.objects.remember(gone)
    erased = Erased(
        numbers,
        values=_values_of(numbers),
        keys=[each.key for each in gone],
        names=[words for each in gone if len(words := _name_of(each)) > 1],
        at=at,
    )
    lines = [line for holding in reversed(holdings()) for line in _erase_from(holding, erased)]
    Customer.objects.filter(pk__in=numbers).update(erased_at=at, updated_at=at)
    certificate = Erasure(
        customer=customer,
        request=request,
        at=at,
        by=by,
        lines=lines,
    )
    certificate.digest = certificate.computed_digest()
    certificate.save()
    # What was prepared of them is prepared anew without them.
    prepare_soon(at=at)
    recorded("customer.erased", by=by, at=at, subject=customer, certificate=certificate.number)
    return certificate


def _erasable(customer: Customer) -> Customer:
    locked = Customer.objects.select_for_update().get(pk=customer.pk)
    if locked.erased_at or locked.merged_into_id:
        raise Problem("rights-not-there")
    return locked


def _with_merged(customer: Customer) -> list[int]:
    """Return a customer's number and those of all who were merged into them, in whatever steps."""
    numbers, new = list[int](), [customer.pk]
    while new:
        numbers += new
        found = Customer.objects.filter(merged_into__in=new).exclude(pk__in=numbers)
        new = list(found.order_by("pk").values_list("pk", flat=True))
    return numbers


def _name_of(customer: Customer) -> list[str]:
    """Return the words by which a name is one person's; one word alone is many people's."""
    if customer.legal_name:
        return customer.legal_name.split()
    return f"{customer.given_names} {customer.surname_1}".split()


def _values_of(numbers: Sequence[int]) -> list[str]:
    identities = Identity.objects.filter(customer__in=numbers).values_list("value", flat=True)
    points = ContactPoint.objects.filter(customer__in=numbers).values_list("value", flat=True)
    return [*identities, *points]


def _erase_from(holding: Holding, erased: Erased) -> list[Line]:
    """Do with a table what was declared of it; return what the certificate says of it."""
    if holding.fate is None:
        return []
    if holding.clearing:
        return [_line(holding, holding.clearing(erased))]
    rows = holding.rows_of(erased.numbers)
    match holding.fate:
        case Fate.REMOVED:
            return _removed(holding, rows.delete()[1])
        case Fate.ANONYMISED:
            return [_line(holding, rows.update(**holding.blanks))]
    return [_line(holding, rows.count())]


def _removed(holding: Holding, counts: dict[str, int]) -> list[Line]:
    """Return a line for a table, and one for each whose rows went with its rows."""
    label = holding.model._meta.label
    removed = {label: 0} | counts
    return [
        {"table": table, "fate": Fate.REMOVED, "rows": removed[table], "reason": ""}
        for table in sorted(removed, key=lambda table: (table != label, table))
    ]


def _line(holding: Holding, rows: int) -> Line:
    return {
        "table": holding.model._meta.label,
        "fate": holding.fate,
        "rows": rows,
        "reason": holding.reason,
    }
