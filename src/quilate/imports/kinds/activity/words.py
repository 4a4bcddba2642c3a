"""Fields that several kinds of activity share."""

from quilate.imports.kinds.field import Field, day, known_text, number, text

_CUSTOMER = (
    "customer_id customer_key id_cliente codigo_cliente cod_cliente cliente client_id client"
)
_PRODUCT = (
    "product_id product_key id_producto codigo_producto sku stock_code referencia producto product"
    " articulo item"
)
_SUBSCRIPTION = (
    "subscription_id subscription suscripcion contrato contract contract_id id_contrato poliza"
    " numero_contrato"
)
#: What a channel is called by us, by whose name it has a price, and how people write it.
_CHANNELS = {
    "phone": "telefono, telefonico, llamada, llamada telefonica, tel, tlf, telephone, call",
    "email": "e-mail, correo, correo electronico, mail",
    "chat": "chat web, chat en vivo, webchat, live chat",
    "whatsapp": "whats app, wa, wasap",
    "sms": "mensaje de texto, text message",
    "post": "correo postal, postal, carta, letter",
    "web": "pagina web, sitio web, tienda online, tienda en linea, online, internet, website",
    "shop": "tienda, tienda fisica, local, mostrador, store",
    "branch": "oficina, sucursal",
    "visit": "visita, visita comercial, en persona, in person",
    "app": "aplicacion, app movil, mobile app",
}
_WITH_ITS_HOUR = "fecha_y_hora fecha_hora date_time datetime timestamp date_and_time"
_INVOICE = "invoice invoice_id invoice_no invoice_number factura numero_factura num_factura"


def customer() -> Field:
    """Return the field that names a customer who is there."""
    return text("customer", _CUSTOMER, "C-1001", longest=60, required=True)


def product(*, required: bool = False, also: str = "") -> Field:
    """Return the field that names a product; columns may also be called otherwise."""
    return text("product", f"{_PRODUCT} {also}", "P-20", longest=60, required=required)


def currency(*, required: bool = False, example: str = "EUR") -> Field:
    """Return the field of a currency; without it amounts are in the company's own."""
    return text("currency", "currency moneda divisa", example, longest=3, required=required)


def subscription() -> Field:
    """Return the field of the key of a subscription."""
    return text("subscription", _SUBSCRIPTION, "S-501", longest=60, required=True)


def invoice(*, required: bool = False) -> Field:
    """Return the field of the number of a bill."""
    return text("invoice", _INVOICE, "F-2026-031", longest=60, required=required)


def channel(words: str, example: str, *, required: bool = False) -> Field:
    """Return the field of a channel: the usual ones by our names, others as they are written."""
    return known_text("channel", words, example, _CHANNELS, longest=20, required=required)


def on_day(words: str, example: str) -> Field:
    """Return the field of the day on which something happened."""
    return day("day", f"{words} {_WITH_ITS_HOUR}", example, required=True)


def amount(words: str, example: str, *, required: bool) -> Field:
    """Return the field of an amount of money."""
    return number("amount", words, example, required=required)
