"""What of customers can be compared, read for many at once."""

from collections import defaultdict
from collections.abc import Collection

from django.db.models import QuerySet

from quilate.customers.merging.likeness import Portrait
from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.customers.words import folded

_Values = dict[int, dict[str, set[str]]]


def portraits_of(numbers: Collection[int]) -> dict[int, Portrait]:
    """Return the portraits of customers by their numbers."""
    identifiers = _values(Identity.objects.filter(customer__in=numbers))
    points = _values(ContactPoint.objects.filter(customer__in=numbers))
    return {
        customer.pk: _portrait(customer, identifiers[customer.pk], points[customer.pk])
        for customer in Customer.objects.filter(pk__in=numbers)
    }


def _values(rows: QuerySet[Identity] | QuerySet[ContactPoint]) -> _Values:
    found: _Values = defaultdict(lambda: defaultdict(set))
    for number, kind, value in rows.values_list("customer_id", "kind", "value"):
        found[number][kind].add(value)
    return found


def _portrait(
    customer: Customer, identifiers: dict[str, set[str]], points: dict[str, set[str]]
) -> Portrait:
    return Portrait(
        kind=customer.kind,
        given_names=folded(customer.given_names),
        surname_1=folded(customer.surname_1),
        surname_2=folded(customer.surname_2),
        legal_name=customer.legal_name,
        birth_date=customer.birth_date,
        sex=customer.sex,
        place=folded(f"{customer.city} {customer.street_address}")
        if customer.street_address
        else "",
        identifiers={kind: frozenset(values) for kind, values in identifiers.items()},
        emails=frozenset(points.get(ContactPoint.Kind.EMAIL, ())),
        phones=frozenset(points.get(ContactPoint.Kind.PHONE, ())),
    )
