"""Customers from tables, many at once.

``load_customers`` enters those of a new installation. ``compare_customers`` says what
``upsert_customers`` would do with a table, and that does it.
"""

from quilate.customers.loading.consents import load_consents
from quilate.customers.loading.entering import Loaded, load_customers
from quilate.customers.loading.incoming import Row, Unreadable
from quilate.customers.loading.matching import Conflict
from quilate.customers.loading.upserting import Upserted, compare_customers, upsert_customers

__all__ = [
    "Conflict",
    "Loaded",
    "Row",
    "Unreadable",
    "Upserted",
    "compare_customers",
    "load_consents",
    "load_customers",
    "upsert_customers",
]
