"""What a product costs and leaves on a day, and what is assumed of it where that is not known."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol, TypeVar

from quilate.activity.models import Category, CategoryMargin, Product, ProductCost
from quilate.core.models import Company


class Dated(Protocol):
    """What holds from a day on."""

    valid_from: dt.date


Holding = TypeVar("Holding", bound=Dated)


@dataclass(frozen=True)
class CostHistory:
    """What a product costs on a day, and all that was ever said of it, the newest day first."""

    now: ProductCost | None
    entered: list[ProductCost]


@dataclass(frozen=True)
class MarginHistory:
    """What a category is assumed to leave on a day, and all that was ever said of it."""

    category: Category
    now: CategoryMargin | None
    entered: list[CategoryMargin]


def costs_of(product: Product, *, on: dt.date) -> CostHistory:
    """Return what a product costs and has cost."""
    entered = list(product.costs.order_by("-valid_from"))
    return CostHistory(_in_force(entered, on), entered)


def margins_of(category: Category, *, on: dt.date) -> MarginHistory:
    """Return what a category is assumed to leave; of many, bring their ``margins`` along."""
    entered = sorted(category.margins.all(), key=lambda each: each.valid_from, reverse=True)
    return MarginHistory(category, _in_force(entered, on), entered)


def assumed_margin(category: Category | None, *, on: dt.date) -> Decimal:
    """Return the margin of what has no cost of its own: its category's, else the company's."""
    of_category = margins_of(category, on=on).now if category else None
    return of_category.margin if of_category else Company.current().default_margin


def _in_force(newest_first: Iterable[Holding], day: dt.date) -> Holding | None:
    return next((each for each in newest_first if each.valid_from <= day), None)
