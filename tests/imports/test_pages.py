"""The wizard, page by page, and who may open it."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.core.roles import PERMISSIONS, Area, Permission, Scope
from quilate.customers.models import Customer
from quilate.imports.models import ImportRun, ImportTemplate
from tests.imports.bringing import CUSTOMER, LATER, company, entered, received, table, worked_off
from tests.people import branch, person

pytestmark = pytest.mark.django_db
BROKEN = {"customer_id": "C2", "given_names": "Eva", "email": "nobody"}


def upload(client: Client, content: bytes, name: str = "file.csv", **said: str) -> object:
    return client.post(
        reverse("new-import"), {"file": SimpleUploadedFile(name, content), **said}, follow=True
    )


@pytest.fixture
def somebody(client: Client) -> Person:
    company()
    somebody = person(language="en")
    client.force_login(somebody)
    return somebody


@pytest.mark.long
def test_a_file_goes_from_upload_to_result_without_javascript(
    client: Client, somebody: Person
) -> None:
    columns = upload(client, table(CUSTOMER, BROKEN))
    run = ImportRun.objects.get()
    assert "recognised" in columns.content.decode()  # type: ignore[attr-defined]

    chosen = {"customer": "customer_id", "given_names": "given_names", "email": "email"}
    client.post(reverse("import-columns", args=[run.pk]), chosen | {"keep_as": "From the till"})
    worked_off(run, at=LATER)
    checked = client.get(reverse("import", args=[run.pk])).content.decode()
    assert "Enter one row" in checked
    assert "it is not an e-mail address" in checked
    assert not Customer.objects.exists()

    client.post(reverse("enter-import", args=[run.pk]))
    worked_off(run, at=LATER)
    result = client.get(reverse("import-result", args=[run.pk])).content.decode()
    assert "Download what was put aside" in result
    assert Customer.objects.get().key == "C1"
    assert ImportTemplate.objects.get().mapping == chosen


@pytest.mark.parametrize(
    ("asked", "chosen"), [("category-spends", "category-spends"), ("nothing-such", ""), ("", "")]
)
def test_the_page_from_which_somebody_comes_says_what_the_file_will_hold(
    client: Client, somebody: Person, asked: str, chosen: str
) -> None:
    page = client.get(reverse("new-import"), {"kind": asked}).content.decode()

    assert re.findall(r'name="kind" value="([\w-]*)" checked', page) == [chosen]
    assert bool(re.search(r"<details [^>]* open>", page)) == bool(chosen)


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "reason"), [("en", "quilate_reason"), ("es", "quilate_motivo")]
)
def test_a_corrected_file_of_rejects_is_sent_back_as_it_is(
    client: Client, somebody: Person, language: str, reason: str
) -> None:
    Person.objects.update(language=language)
    run = entered(table({"Kunde": "", **CUSTOMER}, {"Kunde": "", **BROKEN}), by=somebody)
    download = client.get(reverse("import-rejects", args=[run.pk]))
    text = b"".join(download.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    assert text.split("\n", 1)[0].strip().endswith(reason)

    corrected = re.sub(r"nobody(?=[,;])", "eva@example.com", text)
    again = entered(corrected.encode(), kind="", by=somebody, name="to-correct.csv")

    assert (again.kind, again.created, again.set_aside_rows) == ("customers", 1, 0)
    assert Customer.objects.get(key="C2").contact_points.get().value == "eva@example.com"


def test_what_is_missing_or_chosen_twice_is_said_beside_its_field(
    client: Client, somebody: Person
) -> None:
    run = received(table(CUSTOMER), by=somebody)
    address = reverse("import-columns", args=[run.pk])

    missing = client.post(address, {"given_names": "given_names"})
    twice = client.post(address, {"customer": "customer_id", "given_names": "customer_id"})

    assert missing.status_code == twice.status_code == 422
    assert "without it nothing can be entered" in missing.content.decode()
    assert "One column fills one field" in twice.content.decode()


def test_a_file_of_another_kind_is_recognised_as_such(client: Client, somebody: Person) -> None:
    order = {"pedido": "P1", "cliente": "C1", "fecha": "2026-03-15", "importe": "10"}
    consents = received(table(order), kind="consents", by=somebody)

    page = client.get(reverse("import-columns", args=[consents.pk])).content.decode()
    client.post(reverse("retake-import", args=[consents.pk, "orders"]))

    assert "This looks like Orders, not Consents" in page
    consents.refresh_from_db()
    assert (consents.kind, consents.mapping["order"]) == ("orders", "pedido")


@pytest.mark.long
def test_which_way_dates_are_written_is_asked_beside_the_field(
    client: Client, somebody: Person
) -> None:
    run = received(table(CUSTOMER | {"birth_date": "03/04/1980"}), by=somebody)
    address = reverse("import-columns", args=[run.pk])
    chosen = {"customer": "customer_id", "given_names": "given_names", "birth_date": "birth_date"}
    client.post(address, chosen)
    worked_off(run, at=LATER)

    asked = client.get(address).content.decode()
    client.post(address, chosen | {"dates": "month"})
    worked_off(run, at=LATER)
    client.post(reverse("enter-import", args=[run.pk]))
    worked_off(run, at=LATER)

    assert "has the day or the month first" in asked
    assert str(Customer.objects.get().birth_date) == "1980-03-04"


@pytest.mark.parametrize("area", Area)
def test_only_who_imports_data_comes_in(client: Client, area: str) -> None:
    run = received(table(CUSTOMER))
    client.force_login(person(area))
    may = Permission.IMPORT_DATA in PERMISSIONS[area]

    pages = ["imports", "new-import"]
    responses = [client.get(reverse(name)) for name in pages]
    responses.append(client.get(reverse("import-example", args=["customers"])))
    responses.append(client.get(reverse("import-columns", args=[run.pk])))

    assert {response.status_code for response in responses} == {200 if may else 403}
    assert upload(client, table(CUSTOMER)).status_code == (200 if may else 403)  # type: ignore[attr-defined]
    assert ImportRun.objects.count() == (2 if may else 1)


@pytest.mark.long
@pytest.mark.parametrize("scope", [Scope.OWN, Scope.TEAM, Scope.BRANCH])
def test_nobody_meets_the_file_of_somebody_else(client: Client, scope: str) -> None:
    run = entered(table(CUSTOMER | {"given_names": "Zita"}, BROKEN))
    waiting = received(table(CUSTOMER))
    client.force_login(person("information", scope, branch=branch()))

    assert "file.csv" not in client.get(reverse("imports")).content.decode()
    for name in ("import", "import-columns", "import-result", "import-rejects"):
        assert client.get(reverse(name, args=[run.pk])).status_code == 404, name
    for name in ("enter-import", "check-import", "discard-import", "import-columns"):
        assert client.post(reverse(name, args=[waiting.pk])).status_code == 404, name
    waiting.refresh_from_db()
    assert waiting.state == ImportRun.State.MAPPING


def test_what_belongs_to_the_whole_company_is_entered_by_who_works_over_it(client: Client) -> None:
    company()
    client.force_login(person("information", "branch", branch=branch(), language="en"))
    product = table({"producto": "P1", "nombre": "Camisa", "categoria": "Camisas"})

    response = upload(client, product, kind="products")

    assert response.status_code == 422  # type: ignore[attr-defined]
    assert client.get(reverse("import-example", args=["products"])).status_code == 404
    assert not ImportRun.objects.exists()


@pytest.mark.long
def test_an_example_file_can_be_imported_as_it_is(client: Client, somebody: Person) -> None:
    response = client.get(reverse("import-example", args=["customers"]))
    content = b"".join(response.streaming_content)  # type: ignore[attr-defined]

    assert entered(content, kind="", by=somebody).created == 1
