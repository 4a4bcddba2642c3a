"""Reading many customers with all that belongs to them, in a statement for each table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from quilate.core.facts import FACTS, ask_arrow, prepared
from quilate.core.models import Person
from quilate.customers.consenting import decisions_in_order
from quilate.customers.measures import exported_facts
from quilate.customers.models import ContactPoint, Customer, Identity, OwnValue

_PROFILE = (
    *("id", "key", "kind", "given_names", "surname_1", "surname_2", "legal_name", "sex"),
    *("birth_date", "language", "country", "region", "city", "street_address", "created_on"),
)
_NAMES = ("branch__name", "team__name", "owner__name", "owner__email")


@dataclass
class Read:
    """A customer, with what is known of them: each value after its kind, where kinds matter."""

    profile: dict[str, Any]
    identifiers: list[tuple[str, str]] = field(default_factory=list)
    emails: list[tuple[str, str]] = field(default_factory=list)
    phones: list[tuple[str, str]] = field(default_factory=list)
    #: By purpose, the channels by which they agreed to be contacted.
    agreed: dict[str, list[str]] = field(default_factory=dict)
    own: dict[int, Any] = field(default_factory=dict)
    #: By the names of the facts; nothing of who has not been measured.
    measured: dict[str, Any] = field(default_factory=dict)


def read_customers(person: Person, numbers: Sequence[int], *, wanted: Iterable[str]) -> list[Read]:
    """Return customers in the order of their numbers, of those that a person may see now.

    Parameters
    ----------
    wanted
        What is read beside the profile, by the names of the groups of columns.
    """
    visible = Customer.objects.visible_to(person).current().filter(pk__in=numbers)
    rows = visible.values(*_PROFILE, *_NAMES)
    read = {row["id"]: Read(_named(row)) for row in rows}
    for group in wanted:
        if group in _FILLING:
            _FILLING[group](read)
    return [read[number] for number in numbers if number in read]


def _named(row: dict[str, Any]) -> dict[str, Any]:
    branch, team, name, email = (row.pop(each) or "" for each in _NAMES)
    return row | {"branch": branch, "team": team, "owner": name or email}


def _fill_identifiers(read: dict[int, Read]) -> None:
    kept = Identity.objects.filter(customer__in=read).order_by("customer", "kind", "id")
    for number, kind, value in kept.values_list("customer_id", "kind", "value"):
        read[number].identifiers.append((kind, value))


def _fill_contact(read: dict[int, Read]) -> None:
    kept = ContactPoint.objects.filter(customer__in=read)
    in_order = kept.order_by("customer", "-is_preferred", "id")
    for number, kind, value in in_order.values_list("customer_id", "kind", "value"):
        is_phone = kind == ContactPoint.Kind.PHONE
        (read[number].phones if is_phone else read[number].emails).append(("", value))


def _fill_consents(read: dict[int, Read]) -> None:
    last: dict[tuple[int, str, str], bool] = {}
    decisions = decisions_in_order(read).values_list("customer_id", "purpose", "channel", "given")
    for number, purpose, channel, given in decisions:
        last[number, purpose, channel] = given
    for (number, purpose, channel), given in sorted(last.items()):
        if given:
            read[number].agreed.setdefault(purpose, []).append(channel)


def _fill_own(read: dict[int, Read]) -> None:
    kept = OwnValue.objects.filter(customer__in=read)
    for number, field_number, value in kept.values_list("customer_id", "field_id", "value"):
        read[number].own[field_number] = value


def _fill_measured(read: dict[int, Read]) -> None:
    if prepared() is None:
        return
    among = "customer_id IN (SELECT unnest(?::BIGINT[]))"
    columns = ", ".join(("customer_id", *exported_facts()))
    for row in ask_arrow(f"SELECT {columns} FROM {FACTS} WHERE {among}", [list(read)]).to_pylist():
        read[row.pop("customer_id")].measured = row


_FILLING = {
    "identifiers": _fill_identifiers,
    "contact": _fill_contact,
    "consents": _fill_consents,
    "own": _fill_own,
    "value": _fill_measured,
}
