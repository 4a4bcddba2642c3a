"""Files are imported from the command line as in the browser."""

import datetime as dt
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from quilate.activity.models import AcquisitionSpend
from quilate.console.bring import bring
from quilate.core.facts import PREPARE
from quilate.core.models import Job, Person
from quilate.customers.models import Customer
from quilate.imports.kinds import kinds_for
from quilate.imports.models import ImportTemplate
from quilate.language import Language, Problem
from tests.imports import exports
from tests.imports.bringing import CUSTOMER, company, table
from tests.people import AT, person

pytestmark = pytest.mark.django_db
BROKEN = CUSTOMER | {"customer_id": "C2", "email": "nobody"}


@pytest.fixture(autouse=True)
def installation(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("bring_up", "see_that_it_is_ready"):
        monkeypatch.setattr(f"quilate.console.serving.{name}", lambda: None)
    company()
    person()


def said(*arguments: object) -> str:
    ran = CliRunner().invoke(bring, [*map(str, arguments), "--lang", "en"])
    if isinstance(ran.exception, Problem):
        return Language("en")(ran.exception.message_id, **ran.exception.arguments)
    return ran.output if ran.exception is None else str(ran.exception)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_help_names_every_kind_of_file(language: str) -> None:
    told = re.findall(r"[\w-]+", Language(language)("console-import-help"))

    assert set(kinds_for(person())) <= set(told)


def file(folder: Path, content: bytes) -> Path:
    path = folder / "people.csv"
    path.write_bytes(content)
    return path


def test_a_dry_run_enters_nothing(tmp_path: Path) -> None:
    told = said("customers", file(tmp_path, table(CUSTOMER, BROKEN)), "--dry-run")

    assert "Would be new: 1" in told
    assert "rejected: 1" in told
    assert not Customer.objects.exists()


def test_a_file_is_entered_and_its_rejects_stand_beside_it(tmp_path: Path) -> None:
    told = said("customers", file(tmp_path, table(CUSTOMER, BROKEN)))

    assert "New: 1" in told
    assert "duplicates" not in told
    assert Customer.objects.get().key == "C1"
    (rejects,) = tmp_path.glob("people-*-rejects.csv")
    assert "it is not an e-mail address" in rejects.read_text(encoding="utf-8-sig")


def test_the_command_ends_with_its_file_and_leaves_what_follows_to_the_worker(
    tmp_path: Path,
) -> None:
    said("customers", file(tmp_path, table(CUSTOMER)))

    waiting = Job.objects.unfinished().values_list("kind", flat=True)
    assert "imports.enter" not in waiting
    assert PREPARE in waiting


def test_columns_can_be_named_in_either_language(tmp_path: Path) -> None:
    path = file(tmp_path, table({"Kunde": "K1", "Name": "Ana"}))

    asked = said("customers", path)
    said("customers", path, "--map", "Clave del cliente=Kunde")

    assert "No column was recognised for customer" in asked
    assert Customer.objects.get().key == "K1"


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = file(tmp_path, table(CUSTOMER))

    assert "no column “Nope”" in said("customers", path, "--map", "city=Nope")
    assert "The kinds are: customers" in said("clients", path)


@pytest.mark.long
def test_an_export_of_another_system_needs_no_kind(tmp_path: Path) -> None:
    content = table(exports.HUBSPOT_CONTACTS[1], delimiter=",")

    told = said(file(tmp_path, content))
    again = said("hubspot", file(tmp_path, content))

    assert "New: 1" in told
    assert "as they were: 1" in again
    assert Customer.objects.get().key == "HUBSPOT-102"


def test_an_export_of_another_system_than_was_said_is_refused(tmp_path: Path) -> None:
    told = said("zoho", file(tmp_path, table(exports.HUBSPOT_CONTACTS[1], delimiter=",")))
    assert "not recognised as an export of zoho" in told
    assert not Customer.objects.exists()


def test_deals_are_entered_only_where_that_is_said(tmp_path: Path) -> None:
    told = said(file(tmp_path, table(*exports.HUBSPOT_DEALS, delimiter=",")))
    assert "quilate import hubspot-deals people.csv" in told
    assert "Nothing was entered" in told


def test_what_a_file_does_not_tell_is_asked_before_anything_is_entered(tmp_path: Path) -> None:
    path = file(tmp_path, table(CUSTOMER | {"birth_date": "03/04/1980"}))

    told = said("customers", path)

    assert "has the day or the month first" in told
    assert not Customer.objects.exists()


def test_the_command_asks_for_an_option_of_its_own_and_takes_it(tmp_path: Path) -> None:
    path = file(tmp_path, table(CUSTOMER | {"birth_date": "03/04/1980"}))

    asked = said("customers", path)
    said("customers", path, "--month-first")

    assert "--day-first or --month-first" in asked
    assert "How it is written" not in asked
    assert Customer.objects.get().birth_date == dt.date(1980, 3, 4)


@pytest.mark.long
def test_the_sign_of_decimals_is_an_option(tmp_path: Path) -> None:
    path = file(tmp_path, table({"source": "web", "month": "2026-03", "amount": "1.250"}))

    asked = said("spend", path)
    said("spend", path, "--decimal", "comma")

    assert "--decimal comma or --decimal point" in asked
    assert AcquisitionSpend.objects.get().amount == 1250


@pytest.mark.long
def test_a_template_says_how_dates_are_written(tmp_path: Path) -> None:
    path = file(tmp_path, table(CUSTOMER | {"birth_date": "03/04/1980"}))
    mapping = {name: name for name in CUSTOMER} | {"customer": "customer_id"}
    del mapping["customer_id"]
    ImportTemplate.objects.create(
        kind="customers",
        name="ERP",
        mapping=mapping | {"birth_date": "birth_date"},
        day_first=True,
        by=Person.objects.get(),
        at=AT,
    )

    said("customers", path, "--template", "ERP")

    assert Customer.objects.get().birth_date == dt.date(1980, 4, 3)


@pytest.mark.long
def test_possible_duplicates_are_told_each_once(tmp_path: Path) -> None:
    somebody = CUSTOMER | {"email": "ana@example.com"}
    said("customers", file(tmp_path, table(somebody, somebody | {"customer_id": "C3"})))

    twin = somebody | {"customer_id": "C2"}
    assert "Possible duplicates: 1" in said("customers", file(tmp_path, table(twin)))
