"""Activity from tables, millions of rows at once. The same table twice changes nothing."""

from quilate.activity.loading.acquisition import ACQUISITIONS, SOURCES, SPEND
from quilate.activity.loading.catalogue import (
    CATEGORIES,
    CATEGORY_MARGINS,
    PRODUCT_COSTS,
    PRODUCTS,
    RATES,
)
from quilate.activity.loading.interactions import INTERACTIONS
from quilate.activity.loading.kind import Kind
from quilate.activity.loading.loaded import Loaded
from quilate.activity.loading.order_lines import ORDER_LINES
from quilate.activity.loading.subscriptions import (
    CHARGES,
    INVOICES,
    PAYMENTS,
    RENEWALS,
    SUBSCRIPTIONS,
)

#: In the order in which one rests upon the others.
KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        *(RATES, CATEGORIES, CATEGORY_MARGINS, PRODUCTS, PRODUCT_COSTS),
        *(ORDER_LINES, INTERACTIONS),
        *(SUBSCRIPTIONS, RENEWALS, INVOICES, CHARGES, PAYMENTS),
        *(SOURCES, ACQUISITIONS, SPEND),
    )
}

__all__ = ["KINDS", "Kind", "Loaded"]
