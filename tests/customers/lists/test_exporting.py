"""Customers are taken away in a file, as on screen: what one may see, and no more."""

import csv
import datetime as dt
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet as pq
import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Download, Job, Person
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.core.row_files import files
from quilate.customers.actions import create_own_field, create_purpose
from quilate.customers.exporting import writing
from quilate.customers.exporting.columns import columns_for
from quilate.customers.loading import load_consents
from quilate.customers.models import Customer, OwnField, OwnValue
from quilate.customers.places import Place
from tests.customer_tables import consent_table
from tests.people import AT, branch, company, customers, person

pytestmark = pytest.mark.django_db
SECRETS = {
    "identifier": "12345678Z",
    "email": "ana@example.com",
    "phone": "+34612345678",
    "street_address": "Calle Mayor 1",
}


@pytest.fixture(autouse=True)
def base(tmp_path: Path, settings: Settings) -> None:
    """Enter two customers of a branch, and one of another."""
    settings.MEDIA_ROOT = tmp_path
    company()
    ana = {"customer_id": "C1", "given_names": "=1+1", "surname_1": "Núñez"}
    born = {"birth_date": dt.date(1980, 5, 6), "identifier_kind": "NIF"}
    loaded = customers(ana | SECRETS | born, {"customer_id": "C2"}, place=Place(branch().pk))
    customers({"customer_id": "far", "surname_1": "Lejano"}, place=Place(branch("Sur").pk))
    agreed = {"customer_id": "C1", "decided_on": dt.date(2026, 1, 2)}
    decided = [agreed | {"channel": c, "given": g} for c, g in (("email", True), ("sms", False))]
    load_consents(consent_table(*decided), loaded, by=None)


def own_field(kind: str, value: object, **fields: Any) -> str:
    purpose = create_purpose(name=f"For {kind}", retention_days=30, by=person(), at=AT)
    field = create_own_field(
        name=f"Own {kind}",
        kind=kind,
        purpose=purpose,
        legal_basis="contract",
        by=person(),
        at=AT,
        **{"is_personal": False} | fields,
    )
    ana = Customer.objects.get(key="C1")
    OwnValue.objects.create(customer=ana, field=field, value=value, source="test", recorded_at=AT)
    return f"own-{field.pk}"


def asked(client: Client, kind: str, **filters: object) -> None:
    groups: dict[str, list[str]] = {}
    for column in columns_for(person()):
        groups.setdefault(column.group, []).append(column.name)
    data = {"which": "all", **groups, "format": kind, **filters}
    answer = client.post(reverse("customer-export"), data)
    assert answer.status_code == 302, answer.content.decode()


def fetched(client: Client) -> bytes:
    Worker(lambda: Job.objects.latest("pk").asked_at + dt.timedelta(seconds=1)).work_off()
    job = Job.objects.latest("pk")
    assert job.state == Job.State.DONE, job.problem
    assert job.result
    return b"".join(client.get(job.result["address"]))


def exported(somebody: Person, kind: str = "csv", **filters: object) -> bytes:
    client = Client()
    client.force_login(somebody)
    asked(client, kind, **filters)
    return fetched(client)


def cells(content: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=delimiter))


def test_a_csv_file_has_every_column_and_no_formula() -> None:
    own_field(OwnField.Kind.SEVERAL, ["a", "b"], options=["a", "b"])

    ana = cells(exported(person()))[-1]

    assert (ana["Key"], ana["Given names"], ana["First surname"]) == ("C1", "'=1+1", "Núñez")
    assert (ana["Birth date"], ana["Branch"]) == ("1980-05-06", "Norte")
    assert ana["Identifiers"] == "NIF 12345678Z"
    assert (ana["E-mail addresses"], ana["Telephones"]) == ("ana@example.com", "+34612345678")
    assert ana["Agreed channels: marketing"] == "email"
    assert ana["Own several"] == "a; b"


def test_a_spanish_file_has_semicolons_and_decimal_commas() -> None:
    own_field(OwnField.Kind.NUMBER, "12.5")

    ana = cells(exported(person(language="es")), ";")[-1]

    assert (ana["Clave"], ana["Own number"]) == ("C1", "12,5")


def test_a_workbook_has_dates_figures_and_text_that_is_no_formula() -> None:
    own_field(OwnField.Kind.MONEY, "12.50")
    own_field(OwnField.Kind.YES_NO, value=True)

    book = openpyxl.load_workbook(io.BytesIO(exported(person(), "xlsx")))
    heading, *_, last = book.active.iter_rows()
    row = dict(zip((cell.value for cell in heading), last, strict=True))

    assert (row["Given names"].value, row["Given names"].data_type) == ("=1+1", "s")
    assert row["Birth date"].value == dt.datetime(1980, 5, 6)
    assert (row["Own money"].value, row["Own yes-no"].value) == (12.5, True)


def test_a_parquet_file_keeps_codes_types_and_exact_figures(tmp_path: Path) -> None:
    name = own_field(OwnField.Kind.NUMBER, "0.10")
    file = tmp_path / "x.parquet"
    file.write_bytes(exported(person(), "parquet"))

    ana = pq.read_table(file).to_pylist()[-1]

    assert (ana["given_names"], ana["kind"], ana["birth_date"]) == (
        *("=1+1", "person"),
        dt.date(1980, 5, 6),
    )
    assert Decimal(ana[name]) == Decimal("0.10")


@pytest.mark.parametrize("kind", files.FORMATS)
@pytest.mark.parametrize("area", Area)
def test_only_who_may_export_does_and_personal_data_is_masked_as_on_screen(
    client: Client, area: str, kind: str, tmp_path: Path
) -> None:
    own_field(OwnField.Kind.TEXT, "a secret", is_personal=True)
    somebody = person(area)
    client.force_login(somebody)
    if Permission.EXPORT_CUSTOMERS not in PERMISSIONS[area]:
        assert client.get(reverse("customer-export"), {"which": "all"}).status_code == 403
        data = {"which": "all", "profile": "key", "format": kind}
        assert client.post(reverse("customer-export"), data).status_code == 403
        assert not Job.objects.exists()
        return
    is_whole = Permission.SEE_PERSONAL_DATA in PERMISSIONS[area]

    said = _text_of(exported(somebody, kind), kind, tmp_path)

    for value in (*SECRETS.values(), "1980-05-06", "a secret"):
        assert (value in said) == is_whole, value
    assert "1980" in said


def _text_of(content: bytes, kind: str, folder: Path) -> str:
    if kind == "csv":
        return content.decode()
    if kind == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        return str([[str(cell) for cell in row] for row in book.active.values])
    (folder / "read.parquet").write_bytes(content)
    return str(
        [
            [str(v) for v in row.values()]
            for row in pq.read_table(folder / "read.parquet").to_pylist()
        ]
    )


@pytest.mark.parametrize("scope", ["own", "team", "branch"])
def test_nobody_exports_customers_beyond_their_scope(scope: str) -> None:
    somebody = person("information", scope, branch=branch())
    far = Customer.objects.get(key="far")

    assert b"Lejano" not in exported(somebody)
    assert b"Lejano" not in exported(somebody, which="ticked", ticked=far.pk)


def test_a_scope_that_shrank_before_the_job_holds_when_it_runs(client: Client) -> None:
    somebody = person("information", "all", branch=branch())
    client.force_login(somebody)
    asked(client, "csv")
    Person.objects.filter(pk=somebody.pk).update(scope="branch")

    assert {row["Key"] for row in cells(fetched(client))} == {"C1", "C2"}


def test_a_right_to_export_that_was_lost_stops_the_job_and_the_file(client: Client) -> None:
    somebody = person("information")
    client.force_login(somebody)
    asked(client, "csv")
    fetched(client)
    address = Download.objects.get().address
    Person.objects.filter(pk=somebody.pk).update(area="sales")

    assert client.get(address).status_code == 404
    other = Client()
    other.force_login(person())
    assert other.get(address).status_code == 404


def test_what_was_exported_is_in_the_trail(client: Client) -> None:
    exported(person(), city="Lugo", branch=branch().pk)

    said = AuditEntry.objects.get(action="customers.exported").details
    assert said["filters"] == {"city": "Lugo", "branch": branch().pk, "order": "name"}
    assert (said["format"], said["customers"]) == ("csv", 0)
    assert "birth_date" in said["columns"]


def test_rows_come_in_the_order_of_the_list_whatever_the_batches(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(writing, "_BATCH", 1)
    first = [row["Key"] for row in cells(exported(person(), sort="name"))]
    last = [row["Key"] for row in cells(exported(person(), sort="-name"))]

    assert len(first) == 3
    assert last == first[::-1]


def test_a_file_that_is_too_large_for_excel_is_refused_in_words(
    client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "_MOST_ROWS", 2)
    client.force_login(person())
    asked(client, "xlsx")
    Worker(lambda: Job.objects.latest("pk").asked_at + dt.timedelta(seconds=1)).work_off()

    job = Job.objects.get()
    assert (job.state, job.problem) == (Job.State.FAILED, "interface-file-too-many-rows")
    assert not list((tmp_path / "downloads").iterdir())


def test_a_file_without_columns_is_not_written(client: Client) -> None:
    client.force_login(person())

    page = client.post(reverse("customer-export"), {"which": "all", "format": "csv"})

    assert "Tick at least one column" in page.content.decode()
    assert not Job.objects.exists()
