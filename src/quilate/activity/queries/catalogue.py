"""The products, with what they cost and leave."""

from dataclasses import dataclass

from django.db.models import Prefetch

from quilate.activity.models import Category, CategoryMargin, Product, ProductCost
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.customers.words import folded

_BY_NAME = ("sort_name", "id")
_PAGE = 50


@dataclass(frozen=True)
class CatalogueFilters:
    """What a list of products is narrowed to; what is empty narrows nothing."""

    text: str = ""
    category: int | None = None
    cursor: str = ""


def products_page(filters: CatalogueFilters, *, size: int = _PAGE) -> KeysetPage[Product]:
    """Return a page of products with their costs, the newest first."""
    products = Product.objects.all()
    if filters.category:
        products = products.filter(category=filters.category)
    if filters.text:
        products = products.filter(sort_name__contains=folded(filters.text))
    costs = Prefetch("costs", ProductCost.objects.order_by("-valid_from"))
    margins = Prefetch("category__margins", CategoryMargin.objects.order_by("-valid_from"))
    shown = products.select_related("category").prefetch_related(costs, margins)
    return keyset_page(shown, _BY_NAME, size=size, cursor=filters.cursor)


def categories() -> list[Category]:
    """Return the categories with their margins, the newest first."""
    margins = Prefetch("margins", CategoryMargin.objects.order_by("-valid_from"))
    return list(Category.objects.order_by("name", "id").prefetch_related(margins))
