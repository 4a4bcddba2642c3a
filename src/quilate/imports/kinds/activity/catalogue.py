"""Products, what a unit of them costs, and what their categories leave."""

import datetime as dt
from decimal import Decimal
from typing import ClassVar

import pyarrow as pa

from quilate.activity.loading.catalogue import (
    CATEGORIES,
    CATEGORY_MARGINS,
    PRODUCT_COSTS,
    PRODUCTS,
)
from quilate.activity.models import Category, CategoryMargin, Product, ProductCost
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import product
from quilate.imports.kinds.field import choice, day, number, text
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Row

#: Since when a cost holds of which a file does not say it: since ever.
_EVER = dt.date(1970, 1, 1)


class Products(LoadedKind):
    """What is sold: products, services and plans. Categories that are new are entered too."""

    name = "products"
    icon = "package"
    key = ("product",)
    is_company_wide = True
    load = PRODUCTS
    column_of: ClassVar = {"product_kind": "kind", "product_name": "name"}
    record = Record(
        model=Product,
        key={"product": "key"},
        shows={
            "product_name": "name",
            "category": "category__key",
            "product_kind": "kind",
            "unit": "unit",
            "included": "included",
        },
        stays=("product_name", "category", "product_kind", "unit", "included"),
    )
    fields = (
        product(required=True, also="plan plan_id tarifa"),
        text(
            "product_name",
            "product_name name nombre nombre_producto descripcion description product producto",
            "Camisa de lino",
            longest=200,
        ),
        text("category", "category categoria familia family seccion", "Camisas", longest=60),
        choice(
            "product_kind",
            "kind tipo tipo_producto product_type",
            "product",
            {
                "product": "producto, articulo, servicio, service, item",
                "plan": "tarifa, suscripcion, subscription",
            },
        ),
        text("unit", "unit unidad unidad_medida", "", longest=20),
        number("included", "included incluido", ""),
    )

    def prepare(self, rows: list[Row], errand: Errand) -> None:
        """Enter the categories that are new."""
        named = {key for row in rows if (key := row.values.get("category"))}
        there = Category.objects.filter(key__in=named).values_list("key", flat=True)
        new = sorted(named - set(there))
        if new:
            CATEGORIES.load(pa.table({"category": new}))


class ProductCosts(LoadedKind):
    """What a unit of a product costs from a day on."""

    name = "product-costs"
    icon = "coins"
    key = ("product", "valid_from")
    is_company_wide = True
    load = PRODUCT_COSTS
    record = Record(
        model=ProductCost,
        key={"product": "product__key", "valid_from": "valid_from"},
        shows={"unit_cost": "unit_cost", "list_price": "list_price"},
        stays=("list_price",),
    )
    fields = (
        product(required=True),
        number(
            "unit_cost",
            "unit_cost cost coste costo coste_unitario costo_unitario precio_coste",
            "8.20",
            required=True,
        ),
        number("list_price", "list_price price precio pvp tarifa precio_venta", "19.95"),
        day("valid_from", "valid_from desde vigencia valido_desde fecha date", "2026-01-01"),
    )

    def understand(self, row: Row) -> None:
        """Say since when a cost holds: without a day since ever."""
        row.values["valid_from"] = row.values.get("valid_from") or _EVER


class CategoryMargins(LoadedKind):
    """The margin that is assumed of a category from a day on."""

    name = "category-margins"
    icon = "percent"
    key = ("category", "valid_from")
    is_seldom = True
    is_company_wide = True
    load = CATEGORY_MARGINS
    record = Record(
        model=CategoryMargin,
        key={"category": "category__key", "valid_from": "valid_from"},
        shows={"margin": "margin"},
    )
    fields = (
        text(
            "category",
            "category categoria familia family seccion",
            "Camisas",
            longest=60,
            required=True,
        ),
        number("margin", "margin margen default_margin margen_por_defecto", "0.35", required=True),
        day("valid_from", "valid_from desde vigencia valido_desde fecha date", "2026-01-01"),
    )

    def understand(self, row: Row) -> None:
        """Say since when a margin holds, and as a share: 35 is thirty-five per cent."""
        row.values["valid_from"] = row.values.get("valid_from") or _EVER
        if abs(row.values["margin"]) > 1:
            row.values["margin"] /= Decimal(100)
