"""Rows of an export that would put a company under itself, through however many others."""

from collections.abc import Iterator

from quilate.customers.loading.parents import Named, moves_under
from quilate.customers.models import Customer
from quilate.imports.kinds.exports.elsewhere import customers_elsewhere
from quilate.imports.kinds.exports.export import Export
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Fault, Plan
from quilate.imports.models.awaited import Awaited

_REASON = "customers-row-in-a-circle"
_ORGANISATION = Customer.Kind.ORGANISATION


def reject_circles(plan: Plan, errand: Errand, export: Export) -> None:
    """Put the rows aside that would close a circle: of those that make one, the last."""
    if export.known_as != export.companies_known_as:
        return
    circles = _lines_in_circles(plan, errand, export)
    if not circles:
        return
    rows = [*plan.creates, *(change.row for change in plan.updates)]
    plan.creates = [row for row in plan.creates if row.line not in circles]
    plan.updates = [change for change in plan.updates if change.row.line not in circles]
    plan.alike = [each for each in plan.alike if each[0].line not in circles]
    for row in rows:
        if row.line in circles:
            plan.reject(row, Fault("parent", row.values["parent"], _REASON))


def _lines_in_circles(plan: Plan, errand: Errand, export: Export) -> set[int]:
    numbers = {change.row.line: change.number for change in plan.updates}
    rows = [*plan.creates, *(change.row for change in plan.updates)]
    companies = [row for row in rows if row.values["kind"] == _ORGANISATION]
    new = {row.values["elsewhere_id"]: row.values["customer"] for row in plan.creates}
    naming = sorted(
        (row for row in companies if row.values.get("parent")), key=lambda row: row.line
    )
    there = customers_elsewhere(
        export.companies_known_as, {row.values["parent"] for row in naming} - set(new)
    )
    keys = new | {number: each.key for number, each in there.items()}
    named = [
        Named(str(row.line), numbers.get(row.line) or row.values["customer"], keys[parent])
        for row in naming
        if (parent := row.values["parent"]) in keys
    ]
    found = moves_under(
        [*_awaiting(new, export), *named],
        numbers={},
        by=errand.by,
        new={row.values["customer"]: row.values["kind"] for row in plan.creates},
    )
    return {int(each.key) for each in found.refused if each.key and each.reason == _REASON}


def _awaiting(new: dict[str, str], export: Export) -> Iterator[Named]:
    """Yield the companies that come to stand under those of the file, since they await them."""
    awaited = Awaited.objects.filter(
        kind=export.companies_known_as, value__in=new, customer__kind=_ORGANISATION
    )
    for customer, number in awaited.values_list("customer", "value"):
        yield Named("", customer, new[number])
