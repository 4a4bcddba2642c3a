"""Entering what products cost and what categories leave."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

from django.db import transaction

from quilate.activity.models import Category, CategoryMargin, Product, ProductCost
from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Person


@transaction.atomic
def enter_product_cost(
    product: Product,
    *,
    valid_from: dt.date,
    said: Mapping[str, Decimal | None],
    by: Person,
    at: dt.datetime,
) -> ProductCost:
    """Say what a product costs from a day on, or correct what was said of that day.

    Parameters
    ----------
    said
        ``unit_cost`` and ``list_price``, in the currency of account.
    """
    found = product.costs.select_for_update().filter(valid_from=valid_from).first()
    cost = found or ProductCost(product=product, valid_from=valid_from)
    changes = changed(cost, said)
    if changes:
        cost.save()
        about = f"{said['unit_cost']} ({valid_from})"
        recorded(
            "product.cost-entered", by=by, at=at, subject=product, about=about, changes=changes
        )
    return cost


@transaction.atomic
def enter_category_margin(
    category: Category, *, valid_from: dt.date, margin: Decimal, by: Person, at: dt.datetime
) -> CategoryMargin:
    """Say what a category leaves from a day on, or correct what was said of that day."""
    found = category.margins.select_for_update().filter(valid_from=valid_from).first()
    entered = found or CategoryMargin(category=category, valid_from=valid_from)
    changes = changed(entered, {"margin": margin})
    if changes:
        entered.save()
        about = f"{margin.normalize():f} ({valid_from})"
        recorded(
            "category.margin-entered", by=by, at=at, subject=category, about=about, changes=changes
        )
    return entered
