"""What is no table, or a strange one, is told in a sentence; nothing of it is kept."""

import datetime as dt
import io

import openpyxl
import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from quilate.customers.models import Customer
from quilate.imports import actions
from quilate.imports.models import ImportRun
from quilate.language import Problem
from tests.imports.bringing import CUSTOMER, company, entered, figures, reasons, received, table
from tests.people import AT, person

pytestmark = pytest.mark.django_db
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "is empty"),
        ("empty.xlsx", b"", "is empty"),
        ("picture.csv", PICTURE, "is not a table"),
        ("header.csv", b"customer_id;name\n", "no rows"),
        ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "web page"),
        ("unknown.csv", b"a;b\n1;2\n", "Choose above what it holds"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_beside_it_and_not_kept(
    client: Client, name: str, content: bytes, said: str
) -> None:
    company()
    client.force_login(person(language="en"))

    page = client.post(reverse("new-import"), {"file": SimpleUploadedFile(name, content)})

    assert page.status_code == 422
    assert said in page.content.decode()
    assert not ImportRun.objects.exists()


def test_nothing_sent_asks_for_a_file(client: Client) -> None:
    client.force_login(person(language="en"))

    assert "Choose a file." in client.post(reverse("new-import")).content.decode()


@pytest.mark.long
def test_columns_by_the_hundred_do_not_matter() -> None:
    row = CUSTOMER | {f"extra_{number}": "x" for number in range(200)}

    assert figures(entered(table(row))) == {"created": 1}


def test_a_file_in_the_encoding_of_old_windows_is_read() -> None:
    entered("customer_id;nombre;apellido\n1;Íñigo;Muñoz\n2;Ana;Peña\n".encode("cp1252"))

    assert Customer.objects.get(key="1").name == "Íñigo Muñoz"


def test_formulas_are_put_aside_and_codes_that_a_spreadsheet_wraps_are_read() -> None:
    run = entered(b'customer_id;nombre\n"=""0012""";Ana\n2;"=HYPERLINK(""x"")"\n')

    assert Customer.objects.get().key == "0012"
    assert reasons(run) == [(3, "given_names", "reject-formula")]


def test_lines_with_too_many_cells_are_put_aside_with_the_others() -> None:
    run = entered(b"customer_id;nombre\n1;Ana\n2;Eva;too;many\n3;Zoe\n")

    assert figures(run) == {"created": 2, "rejects": 1}
    assert run.set_aside.get().line == 3


def test_a_workbook_is_read_with_its_own_types() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["customer_id", "nombre", "fecha_nacimiento"])  # type: ignore[union-attr]
    sheet.append([12, "Ana", dt.date(1980, 5, 17)])  # type: ignore[union-attr]
    content = io.BytesIO()
    book.save(content)

    entered(content.getvalue(), name="people.xlsx")

    ana = Customer.objects.get(key="12")
    assert str(ana.birth_date) == "1980-05-17"


def test_a_saved_mapping_that_does_not_fit_says_which_column_is_missing() -> None:
    run = received(table(CUSTOMER))
    template = actions.keep_template(run, name="Till", by=run.by, at=AT)

    with pytest.raises(Problem, match="surname_1"):
        actions.receive(
            ContentFile(b"customer_id;given_names\n1;Ana\n", "other.csv"),
            name="other.csv",
            by=run.by,
            at=AT,
            template=template,
        )
