"""What money of other currencies is worth."""

from typing import ClassVar

from quilate.activity.loading.catalogue import RATES
from quilate.activity.models import ExchangeRate
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import currency
from quilate.imports.kinds.field import day, number
from quilate.imports.kinds.plan import Row


class Rates(LoadedKind):
    """What one unit of a currency is worth in the currency of account, from a day on."""

    name = "rates"
    icon = "arrow-left-right"
    key = ("currency", "valid_from")
    is_seldom = True
    is_company_wide = True
    load = RATES
    column_of: ClassVar = {"valid_from": "day"}
    record = Record(
        model=ExchangeRate,
        key={"currency": "currency", "valid_from": "day"},
        shows={"rate": "rate"},
    )
    fields = (
        currency(required=True, example="USD"),
        day(
            "valid_from",
            "valid_from day date fecha dia desde vigencia",
            "2026-01-01",
            required=True,
        ),
        number(
            "rate",
            "rate exchange_rate tipo_cambio tipo_de_cambio cambio cotizacion tasa",
            "0.9215",
            required=True,
        ),
    )

    def understand(self, row: Row) -> None:
        """Write currencies in capitals."""
        row.values["currency"] = row.values["currency"].upper()
