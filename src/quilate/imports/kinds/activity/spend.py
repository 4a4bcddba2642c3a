"""By which way customers came, and what was spent on it."""

import datetime as dt

import pyarrow as pa

from quilate.activity.loading.acquisition import ACQUISITIONS, SOURCES, SPEND
from quilate.activity.models import Acquisition, AcquisitionSpend, Source
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import amount, currency, customer
from quilate.imports.kinds.field import day, month, number, text
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Row

_WAY = text(
    "source",
    "source fuente origen canal channel via acquisition_source campana campaign",
    "search",
    longest=60,
    required=True,
)


class Spend(LoadedKind):
    """Acquisition spend by way and month. Ways that are new are entered too."""

    name = "spend"
    icon = "megaphone"
    key = ("source", "month")
    is_company_wide = True
    load = SPEND
    record = Record(
        model=AcquisitionSpend,
        key={"source": "source__key", "month": "month"},
        shows={"amount": "amount", "currency": "currency", "hours": "hours"},
        stays=("hours",),
    )
    fields = (
        _WAY,
        month("month", "month mes date fecha periodo period", "2026-03"),
        amount("amount spend gasto importe coste cost inversion", "1250.00", required=True),
        currency(),
        number("hours", "hours horas", "6"),
    )

    def key_of(self, row: Row) -> tuple[object, ...]:
        """Return the key of a row: its month is kept by its first day."""
        month: dt.date = row.values["month"]
        return row.values["source"], month.replace(day=1)

    def prepare(self, rows: list[Row], errand: Errand) -> None:
        """Enter the ways that are new."""
        _enter_ways(rows)


class Acquisitions(LoadedKind):
    """How each customer came, and when. Ways that are new are entered too."""

    name = "acquisitions"
    icon = "user-plus"
    key = ("customer",)
    is_seldom = True
    # The customers won are counted anew with the sales; who recommended them has brought more.
    changes_sales = True
    concerns_others = True
    load = ACQUISITIONS
    record = Record(
        model=Acquisition,
        key={"customer": "customer__key"},
        shows={
            "source": "source__key",
            "won_on": "won_on",
            "recommended_by": "recommended_by__key",
        },
        customer="customer",
        stays=("recommended_by",),
    )
    fields = (
        customer(),
        _WAY,
        day(
            "won_on",
            "won_on created_on fecha_alta alta captado_el fecha_captacion fecha date",
            "2026-03-01",
            required=True,
        ),
        text(
            "recommended_by",
            "recommended_by referred_by recomendado_por referido_por",
            "C-1002",
            longest=60,
        ),
    )

    def prepare(self, rows: list[Row], errand: Errand) -> None:
        """Enter the ways that are new."""
        _enter_ways(rows)


def _enter_ways(rows: list[Row]) -> None:
    named = {row.values["source"] for row in rows}
    there = Source.objects.filter(key__in=named).values_list("key", flat=True)
    new = sorted(named - set(there))
    if new:
        SOURCES.load(pa.table({"source": new}))
