"""What the name of a column says about its meaning, in Spanish and English.

Names are compared as words: accents, case, spaces, underscores and camelCase do not count, so that
``CustomerID``, ``customer id`` and ``CUSTOMER_ID`` are one name.
"""

import re
import unicodedata
from functools import cache

from quilate.transactions.recognition.roles import Role

GENERIC = re.compile(r"^(unnamed|column|columna|col|field|campo|c|f|v|x)?_?\d+$")
"""The names that a file without a header gets: they say nothing."""

_ID = "(?:id|cod|code|codigo|num|numero|number|no|nro|nr|key|ref|clave)"
_CUSTOMER = (
    "(?:customer|cust|client|cliente|clte|household|hogar|user|usuario|socio|member|miembro"
    "|abonado|solicitante|deudor|sold_?to(?:_?party)?|buyer|comprador|shopper|consumer|consumidor|panelist|donor|donante|patient|paciente)"
)
_ORDER = (
    "(?:order|invoice|inv|factura|fra|fac|pedido|basket|ticket|tiquet|receipt|recibo|transaction"
    "|transaccion|trans|documento|document|albaran|folio|boleta|comprobante|compra|purchase)"
)
_PRODUCT = "(?:product|producto|prod|stock|sku|item|article|articulo|art|material|ean|upc|isbn)"
_CONTRACT = "(?:contract|contrato|subscription|suscripcion|poliza|policy|agreement)"
_DAY = "(?:date|fecha|fec|fe|dt|datetime|timestamp|time|day|dia|at|on)"
_DEED = (
    "(?:order|invoice|inv|purchase|transaction|trans|sale|sales|compra|pedido|factura|venta"
    "|transaccion|operacion|ticket|order_purchase|emision|event|evento)"
)
_MONEY = (
    "(?:amount|amt|importe|imp|value|valor|monto|total|revenue|ingreso|ingresos|sales|dollars?)"
)
_OF = "_?(?:(?:de|del|la|el|of|the)_?)*"

# Each role's patterns from the most to the least telling; a name counts for the first it matches.
_PATTERNS: dict[Role, tuple[str, ...]] = {
    Role.CUSTOMER: (
        f"{_CUSTOMER}_?unique_?id",
        f"{_CUSTOMER}|{_CUSTOMER}{_OF}{_ID}|{_ID}{_OF}{_CUSTOMER}",
        "account|account_?(?:id|no|number)|cuenta|cuenta_?id|nif|dni|cif|rut|rfc|cedula|loyalty_?card"
        "|tarjeta|card_?(?:id|no|number)|contact_?id|person_?id|id_?persona|persona",
        f"email|e_?mail|correo|customer_?email|(?:name|nombre){_OF}{_CUSTOMER}"
        f"|{_CUSTOMER}_?(?:name|nombre)|razon_social|id",
    ),
    Role.DATE: (
        f"{_DAY}|{_DEED}{_OF}{_DAY}|{_DAY}{_OF}{_DEED}|t_dat|order_purchase_timestamp",
        f"(?:created|creado|creation|creacion)_?{_DAY}|{_DAY}{_OF}(?:creacion|creation)",
        "(?:paid|pago|payment|posting|contable|registro)"
        f"_?{_DAY}|{_DAY}{_OF}(?:pago|payment|contable|registro)",
        f"(?:.+_)?{_DAY}(?:_.+)?|.*(?:date|fecha|timestamp)",
    ),
    Role.ORDER: (f"{_ORDER}_?{_ID}|{_ID}{_OF}{_ORDER}|{_ORDER}",),
    Role.PRODUCT: (
        f"{_PRODUCT}_?{_ID}|{_ID}{_OF}{_PRODUCT}|{_PRODUCT}|referencia|stockcode",
        f"{_PRODUCT}_?(?:name|nombre)|nombre_?{_PRODUCT}|description|descripcion|concepto",
    ),
    Role.CATEGORY: (
        "category|categoria|product_?category|product_?category_?name|categoria_?producto",
        "familia|family|department|departamento|seccion|section|linea|product_?line|grupo",
        "sub_?category|sub_?categoria|subfamilia",
    ),
    Role.QUANTITY: (
        "quantity|qty|qnty|quant|units?|uds?|unidad|unidades|cantidad|cant|ctd|pieces|pcs|piezas"
        "|(?:order|ordered|item|items|product|sales|sold)_?(?:quantity|qty|units)"
        "|(?:quantity|units|cantidad|unidades)_(?:ordered|sold|vendidas?|pedidas?)",
        "(?:number|num|no|nro|count|numero)_of_(?!days|orders|visits).+"
        "|(?:num|numero)_(?:de_)?(?:unidades|articulos|productos|items)",
    ),
    Role.UNIT_PRICE: (
        "unit_?price|price_?(?:per|each|of)?_?(?:unit|item|each)|precio_?unit(?:ario)?|precio_?ud"
        "|precio_(?:por_)?unidad|p_?unit|pu|preciounit|item_?price|selling_?price|precio_?venta|pvp",
        "price|precio|tarifa|rate|sale_?price|list_?price",
    ),
    Role.AMOUNT: (
        "(?:importe|amount|amt|total|monto|valor|venta|ventas|sales|revenue|ingresos?|facturacion)_?"
        "(?:neto|neta|netas|netos|net)|net_?(?:amount|amt|sales|revenue|total|value)|neto|net"
        "|base_?imponible|importe_?sin_?iva",
        f"{_MONEY}|sales_?(?:value|amount|amt|usd|eur)|dollar_?(?:value|sales)|spend|spent|gasto"
        f"|ventas?|sale|facturacion|facturado|subtotal"
        f"|(?:line|linea|order|invoice|transaction|purchase|sale|item|paid|pagado|payment|sub)_?{_MONEY}"
        f"|{_MONEY}{_OF}(?:line|linea|order|invoice|paid|pagado|compra|pedido|factura|venta|ventas"
        "|total|spent|usd|eur|euros|gbp|mxn|amount|price|sales|revenue|value|importe|transaction)"
        "|precio_?total|coste_?total_?pedido",
        f"(?:gross|bruto|bruta)_?{_MONEY}|{_MONEY}_?(?:gross|bruto|bruta)",
        f"(?:.+_)?{_MONEY}(?:_.+)?",
    ),
    Role.DISCOUNT: (
        "discount|descuento|dto|dcto|rebaja|bonificacion|disc|rebate"
        "|discount_?(?:amount|pct|percent|percentage|rate|value)|(?:dto|descuento)_?(?:pct|porcentaje"
        "|importe|total)|importe_?(?:dto|descuento)|porcentaje_?(?:dto|descuento)",
    ),
    Role.COST: (
        "total_?cost|coste_?total|costo_?total|cogs|cost_?of_?(?:goods|sales)(?:_sold)?"
        "|line_?cost|coste_?linea|coste_?de_?ventas?|costo_?de_?ventas?",
        "cost|coste|costo|costes|costos|product_?cost|coste_?producto",
    ),
    Role.UNIT_COST: (
        "unit_?cost|cost_?(?:per_?)?(?:unit|item)|(?:coste|costo)_?(?:unit(?:ario)?|ud|unidad)"
        "|(?:coste|costo)_por_unidad|standard_?cost|precio_?(?:de_?)?(?:coste|costo)|cost_?price",
    ),
    Role.MARGIN: (
        "margin|margen|profit|beneficio|ganancia|contribution|contribucion|utilidad"
        "|(?:gross|net|contribution|line)_?(?:margin|profit)|(?:margen|beneficio|utilidad)_?"
        "(?:bruto|bruta|neto|neta|contribucion|linea|total)|(?:margin|profit)_?(?:amount|value)",
    ),
    Role.CHANNEL: ("channel|canal|sales_?channel|canal_?(?:de_?)?venta|order_?channel|via",),
    Role.COUNTRY: ("country|pais|nation|country_?(?:name|code)|customer_?country|pais_?cliente",),
    Role.CURRENCY: ("currency|moneda|mon|divisa|currency_?code|cod_?moneda|codigo_?moneda",),
    Role.STATUS: (
        "(?:is_?|es_?|was_?)?(?:return|returned|refund|refunded|cancelled|canceled|cancel|cancellation"
        "|devolucion|devuelto|devuelta|anulado|anulada|anulacion|cancelado|cancelada|cancelacion"
        "|abono|reembolso|reembolsado|void|voided|return_?flag|flag_?return|cancel_?flag)",
        "status|estado|situacion|(?:order|invoice|payment|financial|pedido|line|transaction)_?(?:status|state)"
        "|estado_?(?:de_?)?(?:pedido|factura|linea|compra)",
        "type|tipo|(?:order|invoice|transaction|document|sale|movement|doc)_?type|tipo_?(?:de_?)?"
        "(?:documento|doc|movimiento|operacion|factura|venta|transaccion|pedido)|movimiento",
    ),
    Role.COST_TO_SERVE: (
        "cost_?to_?serve|service_?cost|servicing_?cost|(?:coste|costo)_?(?:de_?)?(?:servicio|servir"
        "|atencion)|cts",
    ),
    Role.ACQUISITION_COST: (
        "acquisition_?cost|customer_?acquisition_?cost|cac|(?:coste|costo)_?(?:de_?)?(?:adquisicion"
        "|captacion)",
    ),
    Role.CONTRACT: (f"{_CONTRACT}_?{_ID}|{_ID}{_OF}{_CONTRACT}|{_CONTRACT}",),
}

# Words that take a loose match away: a tax is no sale, a delivery is no purchase.
_OTHER_THINGS: dict[Role, str] = {
    Role.DATE: "ship|shipped|shipping|delivery|delivered|due|birth|nacimiento|envio|entrega"
    "|vencimiento|estimated|approved|carrier|update|updated|modified|signup|alta|baja|registered|first|last"
    "|primera|ultima|expiry|caducidad|times|days|dias|limit|of|week|time",
    Role.AMOUNT: "tax|taxes|iva|vat|igv|shipping|freight|envio|portes|discount|descuento|dto|cost"
    "|coste|costo|unit|unitario|pct|percent|percentage|balance|saldo|tip|fee|margin|profit|margen|quantity"
    "|qty|cantidad|units|unidades|items|lines|orders|pedidos|budget|target|objetivo|lifetime|disc"
    "|points|puntos|refund|refunds|refunded|reembolso|devolucion|channel|price|precio|rep|person|code|id|date|fecha|number|region|manager",
}


def words_of(name: str) -> str:
    """Return a column's name as plain words joined by underscores.

    >>> words_of("Id Cliente"), words_of("CustomerID"), words_of("Categoría")
    ('id_cliente', 'customer_id', 'categoria')
    """
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", plain)
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", spaced)
    spaced = spaced.replace("º", "o").replace("%", " pct ").replace("€", " eur ")
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")


def name_strength(role: Role, name: str) -> int:
    """Return how strongly a name speaks for a role: 0 not at all, 9 for its own word."""
    words = words_of(name)
    patterns = _compiled(role)
    for place, pattern in enumerate(patterns):
        if not pattern.fullmatch(words):
            continue
        is_loose = place == len(patterns) - 1
        return 0 if is_loose and _means_something_else(role, words) else 9 - place
    return 0


@cache
def _compiled(role: Role) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in _PATTERNS[role])


def _means_something_else(role: Role, words: str) -> bool:
    others = _OTHER_THINGS.get(role)
    return others is not None and any(re.fullmatch(others, word) for word in words.split("_"))
