"""What is written of an export beside its customers: numbers, companies, mobiles, refusals."""

from collections.abc import Iterable, Iterator

from quilate.core.models import AuditEntry
from quilate.core.whence import whence
from quilate.customers.consenting import Proof
from quilate.customers.hierarchy import above
from quilate.customers.loading.writing import write_contact_points, write_identities, write_words
from quilate.customers.masking import masked
from quilate.customers.models import Consent, Customer
from quilate.customers.words import search_words
from quilate.imports.kinds.exports.export import Export
from quilate.imports.kinds.exports.party_plan import REFUSALS, parents_elsewhere
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Change, Plan, Row, Values
from quilate.imports.models.awaited import Awaited

#: A customer, and who is to stand above them.
_Pair = tuple[Customer, Customer]


def write_beside(plan: Plan, errand: Errand, export: Export) -> None:
    """Write what a plan says beyond the customers' own fields, who are there by now."""
    changed = [change.row for change in plan.updates]
    same = [row for row in plan.unchanged if not row.repeats]
    rows = [*plan.creates, *changed, *same]
    keys = {row.values["customer"] for row in rows}
    customers = {each.key: each for each in Customer.objects.filter(key__in=keys)}
    _keep_numbers(plan.creates, customers, errand, export)
    new = {row.line for row in plan.creates}
    said = {change.row.line: change.after for change in plan.updates}
    mobiles = [
        row for row in (*plan.creates, *changed) if row.line in new or "mobile" in said[row.line]
    ]
    _keep_mobiles(mobiles, customers, errand)
    for name, channel in REFUSALS.items():
        refusing = [row for row in plan.creates if row.values.get(name) == "yes"]
        refusing += [row for row in changed if name in said[row.line]]
        _keep_refusals(refusing, customers, channel, errand, export)
    _put_under(rows, customers, errand, export)
    _record(plan, errand)


def _keep_numbers(
    rows: list[Row], customers: dict[str, Customer], errand: Errand, export: Export
) -> None:
    numbers = [(customers[row.values["customer"]], row.values["elsewhere_id"]) for row in rows]
    write_identities(
        ((customer.pk, (export.known_as, "", number, None)) for customer, number in numbers),
        source=errand.source,
        at=errand.at,
    )
    _add_words((customer, [number], []) for customer, number in numbers)


def _keep_mobiles(rows: list[Row], customers: dict[str, Customer], errand: Errand) -> None:
    mobiles = [
        (customers[row.values["customer"]], mobile)
        for row in rows
        if (mobile := row.values.get("mobile")) and mobile != row.values.get("phone")
    ]
    write_contact_points(
        ((customer.pk, ("phone", mobile), False) for customer, mobile in mobiles),
        source=errand.source,
        at=errand.at,
    )
    _add_words((customer, [], [mobile]) for customer, mobile in mobiles)


def _add_words(found_by: Iterable[tuple[Customer, list[str], list[str]]]) -> None:
    write_words(
        (customer.pk, word)
        for customer, codes, phones in found_by
        for word in _new_words(customer, codes, phones)
    )


def _new_words(customer: Customer, codes: list[str], phones: list[str]) -> list[str]:
    usual = set(search_words(customer, [], []))
    return [word for word in search_words(customer, codes, phones) if word not in usual]


def _keep_refusals(
    rows: list[Row], customers: dict[str, Customer], channel: str, errand: Errand, export: Export
) -> None:
    """Add a withdrawal of today: the file tells that they refuse, and not since when."""
    Consent.objects.bulk_create(
        Consent(
            customer=customers[row.values["customer"]],
            channel=channel,
            purpose="marketing",
            given=False,
            decided_at=errand.at,
            proof=str(Proof(export.system, errand.source)),
            recorded_at=errand.at,
            recorded_by=errand.by,
        )
        for row in rows
    )


def _put_under(
    rows: list[Row], customers: dict[str, Customer], errand: Errand, export: Export
) -> None:
    """Put customers under their companies; who comes before their company awaits it."""
    naming = [row for row in rows if row.values.get("parent")]
    parents = parents_elsewhere(naming, errand, export)
    named = [(customers[row.values["customer"]], row.values["parent"]) for row in naming]
    Awaited.objects.filter(customer__in=[customer.pk for customer, _ in named]).delete()
    Awaited.objects.bulk_create(
        Awaited(customer=customer, kind=export.companies_known_as, value=number)
        for customer, number in named
        if number not in parents
    )
    _join([(customer, parents[number]) for customer, number in named if number in parents], errand)
    _fetch_those_who_await(rows, customers, errand, export)


def _fetch_those_who_await(
    rows: list[Row], customers: dict[str, Customer], errand: Errand, export: Export
) -> None:
    if export.known_as != export.companies_known_as:
        return
    arrived = {row.values["elsewhere_id"]: customers[row.values["customer"]] for row in rows}
    arrived = {
        number: customer
        for number, customer in arrived.items()
        if customer.kind == Customer.Kind.ORGANISATION
    }
    visible = Customer.objects.visible_to(errand.by).current()
    awaiting = Awaited.objects.filter(
        kind=export.known_as, value__in=arrived, customer__in=visible
    ).select_related("customer")
    pairs = [(each.customer, arrived[each.value]) for each in awaiting]
    joined = _join(pairs, errand)
    Awaited.objects.filter(customer__in=[customer.pk for customer, _ in pairs]).delete()
    _write_trail(
        ((customer.pk, "customer.put-under", {"name": parent.name}) for customer, parent in joined),
        errand,
    )


def _join(pairs: list[_Pair], errand: Errand) -> list[_Pair]:
    """Put customers under others unless that closes a circle, and return who was moved."""
    joined = []
    for customer, parent in pairs:
        if customer.parent_id == parent.pk or _closes_a_circle(customer, parent):
            continue
        Customer.objects.filter(pk=customer.pk).update(parent=parent, updated_at=errand.at)
        joined.append((customer, parent))
    return joined


def _closes_a_circle(customer: Customer, parent: Customer) -> bool:
    if customer.kind != Customer.Kind.ORGANISATION:
        return False
    parent.refresh_from_db(fields=["parent"])
    return customer.pk in {parent.pk, *(each.pk for each in above(parent, Customer.objects.all()))}


def _record(plan: Plan, errand: Errand) -> None:
    """Write into the trail what changed of customers who were there beside their own fields."""
    _write_trail(
        [(change.number, *told) for change in plan.updates for told in _told(change)], errand
    )


def _told(change: Change) -> Iterator[tuple[str, Values]]:
    if name := change.after.get("parent"):
        yield "customer.put-under", {"name": name}
    if mobile := change.after.get("mobile"):
        yield "customer.contact-point-added", {"kind": "phone", "value": masked(mobile)}
    for name, channel in REFUSALS.items():
        if name in change.after:
            said = {"channel": channel, "purpose": "marketing", "given": False}
            yield "customer.consent-recorded", said


def _write_trail(entries: Iterable[tuple[int, str, Values]], errand: Errand) -> None:
    AuditEntry.objects.bulk_create(
        AuditEntry(
            at=errand.at,
            person=errand.by,
            who=str(errand.by),
            action=action,
            subject="customer",
            subject_id=number,
            details=details | {"source": errand.source},
            address=whence(),
        )
        for number, action, details in entries
    )
