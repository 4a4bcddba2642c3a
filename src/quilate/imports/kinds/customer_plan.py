"""Customers of a file beside those who are there: who is new, who changes, what contradicts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from quilate.core.places import folded
from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.customers.reaching import phone_in
from quilate.customers.rights.models import ErasedKey
from quilate.imports.kinds.identifier_kinds import identifier_kind
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Alike, Change, Fault, Plan, Row, Values
from quilate.imports.kinds.positions import Positions

#: Fields of a customer who is there that a file may change. Whose they are is not one of them:
#: customers are handed over one by one, or all of a person's.
PROFILE = (
    *("given_names", "surname_1", "surname_2", "legal_name", "sex", "birth_date"),
    *("language", "country", "region", "city", "street_address"),
)
#: The fields that reach a customer, and as which kind of contact point they are kept.
_REACHING = {
    "email": ContactPoint.Kind.EMAIL.value,
    "phone": ContactPoint.Kind.PHONE.value,
    "mobile": ContactPoint.Kind.PHONE.value,
}
#: Why a row is left out that would bring back who was erased.
ROW_OF_AN_ERASED = "imports-reject-erased"


@dataclass
class There:
    """A customer who is there, with what a file may say of them."""

    number: int
    key: str
    name: str
    values: Values
    is_visible: bool
    is_merged: bool
    is_erased: bool
    identities: set[tuple[str, str]] = field(default_factory=set)
    points: set[tuple[str, str]] = field(default_factory=set)


class Owner(NamedTuple):
    """Somebody whom the person may see and who has an identifier."""

    key: str
    name: str


class CustomerPlanning:
    """The comparison of one batch."""

    def __init__(self, rows: Sequence[Row], errand: Errand) -> None:
        self._rows, self._errand = rows, errand
        self._result = Plan()
        self._positions = Positions(errand.by)

    def plan(self) -> Plan:
        """Return what entering the batch would do."""
        usable = [row for row in self._result.usable(self._rows) if self._prepare(row)]
        self._there = _customers_there([row.values["customer"] for row in usable], self._errand)
        self._owners = _owners(usable, self._errand)
        self._reached = _reached(usable, self._errand)
        for row in usable:
            self._judge(row)
        return self._result

    def _prepare(self, row: Row) -> bool:
        """Bring a row's values into the form in which they are kept; reject what has none."""
        said = row.values
        country = said.get("country") or self._errand.country
        faults = list(self._faults(said, country))
        if faults:
            self._result.reject(row, *faults)
        return not faults

    def _faults(self, said: Values, country: str) -> Iterator[Fault]:
        if text := said.get("phone"):
            said["phone"] = phone_in(text, country=country)
            if not said["phone"]:
                yield Fault("phone", text, "imports-reject-phone")
        if value := said.get("identifier"):
            said["identifier_kind"] = said.get("identifier_kind") or identifier_kind(value, country)
            if not said["identifier_kind"]:
                yield Fault("identifier", value, "imports-reject-identifier-kind")
        if (born := said.get("birth_date")) and born > self._errand.at.date():
            yield Fault("birth_date", born.isoformat(), "imports-reject-birth-to-come")
        yield from self._positions.place(said)

    def _judge(self, row: Row) -> None:
        there = self._there.get(row.values["customer"])
        if there and (fault := _in_the_way(row, there)):
            self._result.reject(row, fault)
        elif there and there.is_merged:
            self._result.dispute(row, Fault("customer", there.key, "imports-conflict-merged"))
        elif there and (owner := self._owner_instead(row, there)):
            value, details = row.values["identifier"], {"key": owner.key}
            fault = Fault("identifier", value, "imports-conflict-identity", details)
            self._result.dispute(row, fault)
        elif there:
            self._compare(row, there)
        else:
            self._create(row)

    def _create(self, row: Row) -> None:
        said = row.values
        said["kind"] = said.get("kind") or _kind_of(said)
        if not _name_of(said):
            field = "legal_name" if said["kind"] == Customer.Kind.ORGANISATION else "given_names"
            self._result.reject(row, Fault(field, "", "imports-reject-no-name"))
            return
        said["country"] = said.get("country") or self._errand.country
        said["created_on"] = said.get("created_on") or self._errand.at.date()
        self._positions.default(said)
        self._result.creates.append(row)
        if alike := self._alike(row) or row.alike:
            self._result.alike.append((row, alike))

    def _alike(self, row: Row) -> Alike | None:
        """Return who is there already with the same identifier, address or telephone."""
        if owner := next(iter(self._owners_of(row)), None):
            return Alike(owner.key, owner.name, "identifier", row.values["identifier"])
        for name, kind in _REACHING.items():
            value = row.values.get(name)
            if who := self._reached.get((kind, value)):
                return Alike(*who, name, str(value))
        return None

    def _compare(self, row: Row, there: There) -> None:
        row.values |= _surnames(row.values, there)
        after = dict(_differences(row.values, there))
        if not after:
            self._result.unchanged.append(row)
            return
        before = {name: there.values.get(name) for name in after}
        change = Change(row, there.name, there.number, there.number, before, after)
        self._result.updates.append(change)

    def _owner_instead(self, row: Row, there: There) -> Owner | None:
        """Return who has the identifier that a row would add to a customer who is there."""
        said = row.values
        if (said.get("identifier_kind"), said.get("identifier")) in there.identities:
            return None
        return next((each for each in self._owners_of(row) if each.key != there.key), None)

    def _owners_of(self, row: Row) -> list[Owner]:
        said = row.values
        return self._owners.get((said.get("identifier_kind"), said.get("identifier")), [])


def _in_the_way(row: Row, there: There) -> Fault | None:
    if not there.is_visible:
        return Fault("customer", row.values["customer"], "imports-reject-not-yours")
    if there.is_erased:
        return Fault("customer", row.values["customer"], ROW_OF_AN_ERASED)
    return None


def _differences(said: Values, there: There) -> Iterator[tuple[str, Any]]:
    """Yield what a row says otherwise. What it leaves empty stays as it is."""
    for name in (*PROFILE, "household"):
        value = said.get(name)
        if value not in {None, ""} and value != there.values.get(name):
            yield name, value
    identifier = said.get("identifier")
    if identifier and (said["identifier_kind"], identifier) not in there.identities:
        yield "identifier", identifier
    for kind in ContactPoint.Kind.values:
        if said.get(kind) and (kind, said[kind]) not in there.points:
            yield kind, said[kind]


def _surnames(said: Values, there: There) -> Values:
    """Return both surnames of a row that has them in one column, by the first as it is kept."""
    first, written = there.values.get("surname_1"), said.get("surname_1")
    if said.get("surname_2") or not (first and written):
        return {}
    if not folded(written).startswith(f"{folded(first)} "):
        return {}
    second, kept = written[len(first) :].strip(), there.values.get("surname_2")
    # Where only accents differ it stays as it was.
    is_same = kept and folded(kept) == folded(second)
    return {"surname_1": first, "surname_2": kept if is_same else second}


def _customers_there(keys: list[str], errand: Errand) -> dict[str, There]:
    asked = Customer.objects.filter(key__among=keys, erased_at=None)
    visible = set(
        Customer.objects.visible_to(errand.by).filter(key__among=keys).values_list("pk", flat=True)
    )
    there = {
        customer.key: There(
            number=customer.pk,
            key=customer.key,
            name=customer.name,
            values=_values_of(customer),
            is_visible=customer.pk in visible,
            is_merged=customer.merged_into_id is not None,
            is_erased=False,
        )
        for customer in asked.select_related("household")
    }
    by_number = {each.number: each for each in there.values()}
    identities = Identity.objects.filter(customer__among=by_number)
    for number, kind, value in identities.values_list("customer_id", "kind", "value"):
        by_number[number].identities.add((kind, value))
    points = ContactPoint.objects.filter(customer__among=by_number)
    for number, kind, value in points.values_list("customer_id", "kind", "value"):
        by_number[number].points.add((kind, value))
    return there | _erased_among(keys)


def _erased_among(keys: list[str]) -> dict[str, There]:
    """Return those who were erased: of the key under which they came only the digest is left."""
    return {
        key: There(
            number, key, name="", values={}, is_visible=True, is_merged=False, is_erased=True
        )
        for key, number in ErasedKey.objects.numbers_of(keys).items()
    }


def _values_of(customer: Customer) -> Values:
    return {name: getattr(customer, name) for name in PROFILE} | {
        "household": customer.household.key if customer.household else None,
    }


def _owners(rows: list[Row], errand: Errand) -> dict[tuple[Any, Any], list[Owner]]:
    """Return the customers whom the person may see, by the identifiers of rows.

    Of several with the same one, who came first stands first.
    """
    values = {row.values["identifier"] for row in rows if row.values.get("identifier")}
    found = Identity.objects.filter(value__among=values)
    identities = sorted(found.values_list("customer_id", "kind", "value"))
    who = _visible({number for number, _, _ in identities}, errand)
    owners: dict[tuple[Any, Any], list[Owner]] = {}
    for number, kind, value in identities:
        if number in who:
            owners.setdefault((kind, value), []).append(who[number])
    return owners


def _visible(numbers: set[int], errand: Errand) -> dict[int, Owner]:
    """Return the customers among some whom the person may see, but for merged and erased ones."""
    current = Customer.objects.visible_to(errand.by).current()
    theirs = current.filter(pk__among=numbers)
    return {customer.pk: Owner(customer.key, customer.name) for customer in theirs}


def _reached(rows: list[Row], errand: Errand) -> dict[tuple[str, Any], Owner]:
    """Return the customers whom the person may see, by the addresses and telephones of rows.

    Of several with the same one it is who came first.
    """
    values = {row.values.get(name) for row in rows for name in _REACHING} - {None}
    found = ContactPoint.objects.filter(value__among=values)
    points = sorted(found.values_list("customer_id", "kind", "value"))
    # First the points, then whose they are: few of all customers.
    who = _visible({number for number, _, _ in points}, errand)
    reached: dict[tuple[str, Any], Owner] = {}
    for number, kind, value in points:
        if number in who:
            reached.setdefault((kind, value), who[number])
    return reached


def _kind_of(said: Values) -> str:
    is_organisation = said.get("legal_name") and not said.get("given_names")
    return Customer.Kind.ORGANISATION if is_organisation else Customer.Kind.PERSON


def _name_of(said: Values) -> str | None:
    if said["kind"] == Customer.Kind.ORGANISATION:
        return said.get("legal_name")
    return said.get("given_names") or said.get("surname_1")
