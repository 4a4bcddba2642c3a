"""Tables of activity, as they are loaded."""

import datetime as dt

import pyarrow as pa

from quilate.activity.loading import KINDS, Loaded
from quilate.activity.models import Category, Interaction, Order, Product, ProductCost
from quilate.core.models import Company
from quilate.customers.models import Customer

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
    if Customer.objects.exists():
        return
    Customer.objects.bulk_create(
        Customer(key=key, given_names=key, sort_name=key, created_on=DAY) for key in ("C1", "C2")
    )
    books = Category.objects.create(key="books", name="books")
    product = Product.objects.create(key="P1", name="P1", sort_name="p1", category=books)
    ProductCost.objects.create(product=product, valid_from=dt.date(2025, 1, 1), unit_cost=4)


def order_of(customer: Customer, key: str) -> Order:
    """Enter an order with a line of ten euros."""
    order = Order.objects.create(key=key, customer=customer, ordered_on=DAY, channel="web")
    money = dict.fromkeys(("amount", "account_amount", "margin"), 10)
    order.lines.create(
        number=1, day=DAY, quantity=1, cost=0, currency="EUR", cost_source=1, **money
    )
    return order


def conversation_with(customer: Customer, **fields: object) -> Interaction:
    """Enter a conversation that cost two euros."""
    usual = {"channel": "phone", "direction": "inbound", "cost_source": "given", "currency": "EUR"}
    dated = {"day": DAY, "amount": 2, "account_amount": 2}
    return Interaction.objects.create(customer=customer, **usual | dated | fields)
