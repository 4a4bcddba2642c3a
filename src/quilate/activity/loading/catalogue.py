"""Categories, products, and their dated costs and margins; rates of currencies."""

from quilate.activity.loading.columns import choice, day, decimal, key, reference, text
from quilate.activity.loading.kind import Kind, as_said
from quilate.activity.models import (
    Category,
    CategoryMargin,
    ExchangeRate,
    Product,
    ProductCost,
)

RATES = Kind(
    name="rates",
    model=ExchangeRate,
    columns=(
        text("currency", 3, is_required=True),
        day("day"),
        decimal("rate", 18, 8, is_required=True),
    ),
    key=("currency", "day"),
    writes={"currency": "upper(currency)", "day": "day", "rate": "rate"},
)
CATEGORIES = Kind(
    name="categories",
    model=Category,
    columns=(key("category"), text("name", 120)),
    key=("key",),
    writes={"key": "category", "name": "coalesce(name, category)"},
)
CATEGORY_MARGINS = Kind(
    name="category-margins",
    model=CategoryMargin,
    columns=(
        reference("category", Category),
        day("valid_from"),
        decimal("margin", 5, 4, is_required=True),
    ),
    key=("category_id", "valid_from"),
    writes=as_said("category_id", "valid_from", "margin"),
)
PRODUCTS = Kind(
    name="products",
    model=Product,
    columns=(
        key("product"),
        text("name", 200),
        reference("category", Category, is_required=False),
        choice("kind", *Product.Kind.values, is_required=False),
        text("unit", 20),
        decimal("included"),
    ),
    key=("key",),
    writes={
        **as_said("category_id", "included"),
        "key": "product",
        "kind": f"coalesce(kind, '{Product.Kind.PRODUCT}')",
        "name": "coalesce(name, product)",
        "sort_name": "lower(strip_accents(coalesce(name, product)))",
        "unit": "coalesce(unit, '')",
    },
)
PRODUCT_COSTS = Kind(
    name="product-costs",
    model=ProductCost,
    columns=(
        reference("product", Product),
        day("valid_from"),
        decimal("unit_cost", 14, 4, is_required=True),
        decimal("list_price", 14, 4),
    ),
    key=("product_id", "valid_from"),
    writes=as_said("product_id", "valid_from", "unit_cost", "list_price"),
)
