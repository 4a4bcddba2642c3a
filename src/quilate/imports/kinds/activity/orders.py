"""Orders, a row for each of their lines."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

import pyarrow as pa
import pyarrow.compute as pc

from quilate.activity.loading.order_lines import ORDER_LINES
from quilate.activity.models import Order, OrderLine
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import (
    amount,
    channel,
    currency,
    customer,
    on_day,
    product,
)
from quilate.imports.kinds.batch import Batch
from quilate.imports.kinds.customer_keys import Known, customers_by_key
from quilate.imports.kinds.field import YES_NO, Field, choice, number, text, whole
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Plan, Row


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
        channel("channel canal", "web"),
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

    batch = 50_000

    def enter(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Load the lines: those of orders that are new in columns, all others row by row."""
        if not isinstance(rows, Batch):
            return super().enter(rows, errand)
        customers = customers_by_key(set(rows.said("customer")) - {None}, by=errand.by)
        new, others = self._parted(rows, customers)
        plan = super().enter(others, errand)
        self._enter_new(new, {each.key: each.number for each in customers.values()}, plan)
        return plan

    def _parted(self, rows: Batch, customers: Mapping[str, Known]) -> tuple[Batch, list[Row]]:
        """Return the sound lines of new orders of customers who are there, and the others."""
        said, orders = rows.said("customer"), rows.said("order")
        asked = Order.objects.filter(key__among=set(orders) - {None})
        there = set(asked.values_list("key", flat=True))
        is_new = [
            is_faultless and customer in customers and order not in there
            for is_faultless, customer, order in zip(rows.is_faultless, said, orders, strict=True)
        ]
        new = rows.taken([place for place, each in enumerate(is_new) if each])
        keys = pa.array([customers[key].key for key in new.said("customer")], pa.string())
        others = rows.taken([place for place, each in enumerate(is_new) if not each])
        return new.understood_as(_with(new.values, "customer", keys)), list(others)

    def _enter_new(self, new: Batch, numbers: Mapping[str, int], plan: Plan) -> None:
        if not len(new):
            return
        loaded = self.load.load(self._columns(new.values))
        places = sorted(set(loaded.rejects["row"].to_pylist()))
        rejected = new.taken([place - 1 for place in places])
        self._reject(loaded, dict(zip(places, rejected, strict=True)), plan)
        sound = set(range(len(new))).difference(place - 1 for place in places)
        entered = new.taken(sorted(sound))
        plan.newcomers = entered
        plan.touched.update(numbers[key] for key in set(entered.said("customer")))

    def _columns(self, values: pa.Table) -> pa.Table:
        """Return values as the room of activity takes them."""
        names = [name for name in self._loaded_fields() if name in values.column_names]
        if "discount" in names:
            shares = [_share(each) for each in values["discount"].to_pylist()]
            values = _with(values, "discount", pa.array(shares, pa.decimal128(18, 6)))
        if "is_return" in names:
            values = _with(values, "is_return", pc.equal(values["is_return"], "yes"))
        columns = values.select(names)
        columns = columns.rename_columns([self.column_of.get(name, name) for name in names])
        numbers = pa.array(range(1, columns.num_rows + 1), pa.int64())
        return columns.append_column("row", numbers)

    def owners(self, rows: list[Row]) -> dict[Any, int]:
        """Return whose the orders are that the rows add to."""
        orders = Order.objects.filter(key__among={row.values["order"] for row in rows})
        return dict(orders.values_list("key", "customer_id"))

    def prepare(self, rows: list[Row], errand: Errand) -> None:
        """Bring discounts into shares, and what is yes or no into truths."""
        for row in rows:
            said = row.values
            if "discount" in said:
                said["discount"] = _share(said["discount"])
            if "is_return" in said:
                said["is_return"] = {"yes": True, "no": False}.get(said["is_return"])


def _share(discount: Decimal | None) -> Decimal | None:
    # Nobody sells at less than nothing: 15 is fifteen per cent.
    return discount / Decimal(100) if discount and abs(discount) > 1 else discount


def _with(values: pa.Table, name: str, column: pa.Array) -> pa.Table:
    return values.set_column(values.column_names.index(name), name, column)
