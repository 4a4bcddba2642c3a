"""Tables of activity, as they are loaded."""

import datetime as dt

import pyarrow as pa

from quilate.activity.loading import KINDS, Loaded
from quilate.core.models import Company
from quilate.customers.models import Customer
from tests.people import customers

DAY = dt.date(2026, 1, 15)
_USUAL: dict[str, dict[str, object]] = {
    "order-lines": {"order_number": "A1", "line": 1, "customer": "C1", "day": DAY, "amount": "10"},
    "interactions": {
        "customer": "C1",
        "day": DAY,
        "channel": "phone",
        "direction": "inbound",
        "cost": "2",
    },
    "subscriptions": {"subscription": "S1", "customer": "C1", "started_on": DAY, "amount": "20"},
    "invoices": {"invoice": "F1", "customer": "C1", "issued_on": DAY, "amount": "20"},
    "product-costs": {"valid_from": dt.date(2025, 1, 1)},
    "category-margins": {"valid_from": dt.date(2025, 1, 1)},
}


def company(**fields: object) -> Company:
    usual: dict[str, object] = {
        "name": "Casa Olmo",
        "country": "ES",
        "currency": "EUR",
        "time_zone": "Europe/Madrid",
    }
    return Company.objects.update_or_create(id=1, defaults=usual | fields)[0]


def table_of(kind: str, *rows: dict[str, object]) -> pa.Table:
    """Return a table; what a row leaves out is as usual, or empty."""
    named = [_USUAL.get(kind, {}) | row for row in rows]
    columns = dict.fromkeys(name for row in named for name in row)
    return pa.Table.from_pylist([dict.fromkeys(columns) | row for row in named])


def loaded(kind: str, *rows: dict[str, object]) -> Loaded:
    return KINDS[kind].load(table_of(kind, *rows))


def house(**of_the_company: object) -> None:
    """Set up a company with two customers, a category and a product with its cost."""
    company(**of_the_company)
    if not Customer.objects.exists():
        customers({"customer_id": "C1"}, {"customer_id": "C2"})
    loaded("categories", {"category": "books"})
    loaded("products", {"product": "P1", "category": "books"})
    loaded("product-costs", {"product": "P1", "unit_cost": "4"})
