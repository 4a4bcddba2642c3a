"""Everything that is held of a customer, table by table, and the file that they get of it."""

import csv
import datetime as dt
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import render_to_string
from django.utils import translation

from quilate.core.holdings import Holding, holdings
from quilate.core.models import Company
from quilate.core.speech import say
from quilate.customers.models import Customer
from quilate.language import LANGUAGES


@dataclass(frozen=True)
class HeldTable:
    """What a table holds of a customer."""

    label: str
    columns: list[str]
    rows: list[list[Any]]

    @property
    def title(self) -> str:
        """Return how people call the table."""
        return say(f"rights-table-{self.label.lower().replace('.', '-')}")

    @property
    def file_name(self) -> str:
        """Return the name of its file."""
        return self.label.lower().replace(".", "-") + ".csv"


def held_of(customer: Customer) -> list[HeldTable]:
    """Return what every table holds of a customer and of those who were merged into them."""
    merged = Customer.objects.filter(merged_into=customer).values_list("pk", flat=True)
    numbers = [customer.pk, *merged]
    told = (each for each in holdings() if each.path and each.is_told)
    return [_table(holding, numbers) for holding in told]


def write_file(customer: Customer, file: Path, *, at: dt.datetime) -> None:
    """Write the file that a customer gets: to be read, and to be taken elsewhere."""
    tables = held_of(customer)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _contents(customer, tables, at):
            archive.writestr(name, text)


def _table(holding: Holding, numbers: list[int]) -> HeldTable:
    columns = [field.attname for field in holding.model._meta.concrete_fields]
    rows = holding.rows_of(numbers).order_by("pk").distinct().values_list(*columns)
    return HeldTable(holding.model._meta.label, columns, [list(row) for row in rows])


def _contents(
    customer: Customer, tables: list[HeldTable], at: dt.datetime
) -> Iterator[tuple[str, str]]:
    yield "data.json", _as_json(tables)
    for table in tables:
        if table.rows:
            yield table.file_name, _as_csv(table)
    for code in LANGUAGES:
        with translation.override(code):
            yield f"{code}.html", _as_page(customer, tables, at)


def _as_json(tables: list[HeldTable]) -> str:
    told = {
        table.label: [dict(zip(table.columns, row, strict=True)) for row in table.rows]
        for table in tables
    }
    return json.dumps(told, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)


def _as_csv(table: HeldTable) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return text.getvalue()


def _as_page(customer: Customer, tables: list[HeldTable], at: dt.datetime) -> str:
    company = Company.objects.values_list("name", flat=True).first() or "Quilate"
    shown = {"customer": customer, "tables": tables, "at": at, "company": company}
    return render_to_string("rights/file.html", shown)
