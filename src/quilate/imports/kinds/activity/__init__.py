"""Kinds of activity: what they say is loaded by the room of activity, whole batches at once."""

from quilate.imports.kinds.activity.catalogue import ProductCosts, Products
from quilate.imports.kinds.activity.interactions import Interactions
from quilate.imports.kinds.activity.orders import Orders
from quilate.imports.kinds.activity.spend import Spend
from quilate.imports.kinds.activity.subscriptions import Subscriptions

__all__ = ["Interactions", "Orders", "ProductCosts", "Products", "Spend", "Subscriptions"]
