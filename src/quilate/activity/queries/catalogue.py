"""The products, with what they cost and leave."""

import datetime as dt
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Prefetch, QuerySet

from quilate.activity.models import Category, CategoryMargin, Product, ProductCost
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.customers.words import folded

_BY_NAME = ("sort_name", "id")
_PAGE = 50

Dated = TypeVar("Dated", ProductCost, CategoryMargin)


@dataclass(frozen=True)
class CatalogueFilters:
    """What a list of products is narrowed to; what is empty narrows nothing."""

    text: str = ""
    category: int | None = None
    cursor: str = ""


def products_page(
    filters: CatalogueFilters, *, on: dt.date, size: int = _PAGE
) -> KeysetPage[Product]:
    """Return a page of products with their costs until a day, the newest first."""
    products = Product.objects.all()
    if filters.category:
        products = products.filter(category=filters.category)
    if filters.text:
        products = products.filter(sort_name__contains=folded(filters.text))
    costs = Prefetch("costs", _until(ProductCost, on))
    margins = Prefetch("category__margins", _until(CategoryMargin, on))
    shown = products.select_related("category").prefetch_related(costs, margins)
    return keyset_page(shown, _BY_NAME, size=size, cursor=filters.cursor)


def categories() -> list[Category]:
    """Return the categories with their margins."""
    return list(Category.objects.order_by("name", "id").prefetch_related("margins"))


def _until(model: type[Dated], day: dt.date) -> QuerySet[Dated]:
    return model._default_manager.filter(valid_from__lte=day).order_by("-valid_from")
