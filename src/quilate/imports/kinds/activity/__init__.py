"""Kinds of activity: what they say is loaded by the room of activity, whole batches at once."""

from quilate.imports.kinds.activity.billing import Charges, Invoices, Payments, Renewals
from quilate.imports.kinds.activity.catalogue import CategoryMargins, ProductCosts, Products
from quilate.imports.kinds.activity.interactions import Interactions
from quilate.imports.kinds.activity.orders import Orders
from quilate.imports.kinds.activity.rates import Rates
from quilate.imports.kinds.activity.spend import Acquisitions, Spend
from quilate.imports.kinds.activity.subscriptions import Subscriptions

__all__ = [
    "Acquisitions",
    "CategoryMargins",
    "Charges",
    "Interactions",
    "Invoices",
    "Orders",
    "Payments",
    "ProductCosts",
    "Products",
    "Rates",
    "Renewals",
    "Spend",
    "Subscriptions",
]
