"""Orders, a row for each of their lines."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from quilate.activity.loading.order_lines import ORDER_LINES
from quilate.activity.models import Order, OrderLine
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import amount, currency, customer, on_day, product
from quilate.imports.kinds.field import YES_NO, Field, choice, number, text, whole
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Row


class Orders(LoadedKind):
    """Lines of orders; what comes back is a line too. A file without line numbers is numbered."""

    name = "orders"
    icon = "shopping-cart"
    key: ClassVar[tuple[str, ...]] = ("order", "line")
    sole: ClassVar[Mapping[str, str]] = {"order": "customer"}
    numbered = "line"
    numbered_within: ClassVar[tuple[str, ...]] = ("order",)
    changes_sales = True
    load = ORDER_LINES
    column_of: ClassVar = {"order": "order_number"}
    record = Record(
        model=OrderLine,
        key={"order": "order__key", "line": "number"},
        shows={
            "customer": "order__customer__key",
            "day": "day",
            "product": "product__key",
            "quantity": "quantity",
            "unit_price": "unit_price",
            "amount": "amount",
            "cost": "cost",
            "margin": "margin",
        },
        customer="order__customer",
        stays=("product", "unit_price"),
    )
    fields: ClassVar[tuple[Field, ...]] = (
        text(
            "order",
            "order_id order_number order_no pedido numero_pedido num_pedido id_pedido factura"
            " numero_factura invoice invoice_no invoice_id ticket documento",
            "2026-00123",
            longest=60,
            required=True,
        ),
        whole("line", "line line_number linea numero_linea posicion", "1"),
        customer(),
        on_day("date fecha fecha_pedido order_date fecha_factura invoice_date dia", "2026-03-15"),
        product(),
        text("channel", "channel canal", "web", longest=20),
        number("quantity", "quantity qty cantidad unidades uds units", "2"),
        number("unit_price", "unit_price price precio precio_unitario pvp", "9.95"),
        number("discount", "discount descuento dto", "0.10"),
        amount(
            "amount importe total net_amount importe_neto total_linea subtotal",
            "17.91",
            required=False,
        ),
        currency(),
        number("cost", "cost coste costo coste_linea", "8.20"),
        number("margin", "margin margen", ""),
        choice("is_return", "is_return return devolucion es_devolucion abono", "no", YES_NO),
    )

    def owners(self, rows: list[Row]) -> dict[Any, int]:
        """Return whose the orders are that the rows add to."""
        orders = Order.objects.filter(key__in={row.values["order"] for row in rows})
        return dict(orders.values_list("key", "customer_id"))

    def prepare(self, rows: list[Row], errand: Errand) -> None:
        """Bring discounts into shares, and what is yes or no into truths."""
        for row in rows:
            said = row.values
            if (discount := said.get("discount")) and abs(discount) > 1:
                # Nobody sells at less than nothing: 15 is fifteen per cent.
                said["discount"] = discount / Decimal(100)
            if "is_return" in said:
                said["is_return"] = {"yes": True, "no": False}.get(said["is_return"])
