"""What a column can mean, and the words by which a person may call it in ``--map``."""

from enum import StrEnum


class Role(StrEnum):
    """The meaning of a column."""

    CUSTOMER = "customer"
    DATE = "date"
    ORDER = "order"
    PRODUCT = "product"
    CATEGORY = "category"
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    AMOUNT = "amount"
    DISCOUNT = "discount"
    COST = "cost"
    UNIT_COST = "unit_cost"
    MARGIN = "margin"
    CHANNEL = "channel"
    COUNTRY = "country"
    CURRENCY = "currency"
    STATUS = "status"
    COST_TO_SERVE = "cost_to_serve"
    ACQUISITION_COST = "acquisition_cost"
    CONTRACT = "contract"


SPANISH = {
    Role.CUSTOMER: "cliente",
    Role.DATE: "fecha",
    Role.ORDER: "pedido",
    Role.PRODUCT: "producto",
    Role.CATEGORY: "categoría",
    Role.QUANTITY: "cantidad",
    Role.UNIT_PRICE: "precio",
    Role.AMOUNT: "importe",
    Role.DISCOUNT: "descuento",
    Role.COST: "coste",
    Role.UNIT_COST: "coste_unitario",
    Role.MARGIN: "margen",
    Role.CHANNEL: "canal",
    Role.COUNTRY: "país",
    Role.CURRENCY: "moneda",
    Role.STATUS: "estado",
    Role.COST_TO_SERVE: "coste_de_servicio",
    Role.ACQUISITION_COST: "coste_de_captación",
    Role.CONTRACT: "contrato",
}

SYNONYMS = {
    "client": Role.CUSTOMER,
    "day": Role.DATE,
    "factura": Role.ORDER,
    "invoice": Role.ORDER,
    "price": Role.UNIT_PRICE,
    "precio_unitario": Role.UNIT_PRICE,
    "costo": Role.COST,
    "costo_unitario": Role.UNIT_COST,
    "return": Role.STATUS,
    "devolución": Role.STATUS,
    "cancellation": Role.STATUS,
    "cancelación": Role.STATUS,
    "cac": Role.ACQUISITION_COST,
    "subscription": Role.CONTRACT,
    "suscripción": Role.CONTRACT,
}

NUMERIC = (
    Role.QUANTITY,
    Role.UNIT_PRICE,
    Role.AMOUNT,
    Role.DISCOUNT,
    Role.COST,
    Role.UNIT_COST,
    Role.MARGIN,
    Role.COST_TO_SERVE,
    Role.ACQUISITION_COST,
)
