"""Writing what happened, and what it is reckoned with."""

from quilate.activity.actions.catalogue import enter_category_margin, enter_product_cost
from quilate.activity.actions.rates import enter_rate
from quilate.activity.actions.recording import record_interaction, record_spend
from quilate.activity.actions.selling import record_purchase
from quilate.activity.actions.settling import settle, take_back

__all__ = [
    "enter_category_margin",
    "enter_product_cost",
    "enter_rate",
    "record_interaction",
    "record_purchase",
    "record_spend",
    "settle",
    "take_back",
]
