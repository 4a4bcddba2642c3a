"""What was spent on winning customers."""

import datetime as dt

import pyarrow as pa

from quilate.activity.loading.acquisition import SOURCES, SPEND
from quilate.activity.models import AcquisitionSpend, Source
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import amount, currency
from quilate.imports.kinds.field import day, number, text
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Row


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
        text(
            "source",
            "source fuente origen canal channel via acquisition_source campana campaign",
            "search",
            longest=60,
            required=True,
        ),
        day("month", "month mes date fecha periodo period", "2026-03-01", required=True),
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
        named = {row.values["source"] for row in rows}
        there = Source.objects.filter(key__in=named).values_list("key", flat=True)
        new = sorted(named - set(there))
        if new:
            SOURCES.load(pa.table({"source": new}))
