"""One file is written in one way: how its days and numbers were read is proved, and told."""

import datetime as dt
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.test import Client
from django.urls import reverse

from quilate.console.bring import bring
from quilate.core.roles import Area
from quilate.customers.models import Customer
from quilate.imports import actions
from quilate.imports.models import ImportRun
from tests.imports.bringing import CUSTOMER, checked, company, entered, received, table, worked_off
from tests.people import AT, person

pytestmark = pytest.mark.django_db


def customer(number: int, *, born: str = "", since: str = "") -> dict[str, str]:
    return CUSTOMER | {"customer_id": f"C{number}", "birth_date": born, "customer_since": since}


def problem_of(run: ImportRun) -> tuple[str, str]:
    return run.problem.get("message", ""), run.problem.get("field", "")


def test_days_that_prove_nothing_are_read_as_the_other_days_of_the_file() -> None:
    entered(table(customer(1, born="03/04/1980", since="25/03/2024")))

    one = Customer.objects.get()
    assert one.birth_date == dt.date(1980, 4, 3)
    assert one.created_on == dt.date(2024, 3, 25)


def test_two_columns_that_prove_the_contrary_are_asked_about_and_enter_nothing() -> None:
    rows = [customer(1, since="25/03/2024"), customer(2, since="26/03/2024")]
    run = checked(table(*rows, customer(3, born="03/15/1980")))

    assert problem_of(run) == ("imports-days-disagree", "birth_date")
    assert run.state == ImportRun.State.MAPPING

    actions.understand(run, run.mapping, day_first=True)
    actions.check(run, by=run.by, at=AT)
    again = worked_off(run)

    assert (again.created, again.rejects) == (2, 1)


def test_a_column_that_mixes_both_is_asked_about_whatever_the_others_prove() -> None:
    mixed = [customer(1, born="03/15/1980"), customer(2, born="15/03/1980")]

    run = checked(table(*mixed, customer(3, since="25/03/2024")))

    assert problem_of(run) == ("imports-day-and-month", "birth_date")


def test_the_page_of_the_check_says_how_days_were_read_and_from_which_value(
    client: Client,
) -> None:
    olga = person(language="en")
    run = checked(table(customer(1, born="03/04/1980", since="03/25/2024")), by=olga)
    client.force_login(olga)

    page = client.get(reverse("import", args=[run.pk])).content.decode()

    assert "Customer since: month first (from 03/25/2024)" in page
    assert "Date of birth: month first<" in page


def test_the_page_of_the_check_says_which_sign_decimals_have(client: Client) -> None:
    olga = person(Area.ADMINISTRATION, language="en")
    rows = [
        {"source": "web", "month": "2026-03", "amount": "1.250,50"},
        {"source": "tv", "month": "2026-03", "amount": "1.250"},
    ]
    run = checked(table(*rows), kind="spend", by=olga)
    client.force_login(olga)

    page = client.get(reverse("import", args=[run.pk])).content.decode()

    assert "decimal comma (from 1.250,50)" in page


def test_a_file_in_which_nothing_could_be_read_otherwise_says_nothing_of_it() -> None:
    assert checked(table(customer(1, born="1980-04-03"))).written == {}


def test_the_value_that_proved_it_is_forgotten_once_the_file_is_entered() -> None:
    run = entered(table(customer(1, born="25/04/1980")))

    assert run.written == {"birth_date": ["day-first", ""]}


@pytest.mark.long
def test_the_command_says_how_days_were_read_and_asks_where_columns_disagree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("bring_up", "see_that_it_is_ready"):
        monkeypatch.setattr(f"quilate.console.serving.{name}", lambda: None)
    company()
    person()
    path = tmp_path / "people.csv"
    path.write_bytes(table(customer(1, born="25/04/1980")))

    told = CliRunner().invoke(bring, ["customers", str(path), "--lang", "en"])
    path.write_bytes(table(customer(2, born="25/04/1980", since="04/25/2024")))
    asked = CliRunner().invoke(bring, ["customers", str(path), "--lang", "en"])

    assert "Date of birth: day first" in told.output
    assert asked.exception.message_id == "transactions-days-disagree"  # type: ignore[union-attr]
    assert Customer.objects.count() == 1


def test_what_was_understood_is_taken_over_what_a_file_proves() -> None:
    run = received(table(customer(1, born="25/03/1980", since="03/04/2024")))
    actions.understand(run, run.mapping, day_first=False)
    actions.check(run, by=run.by, at=AT)

    assert worked_off(run).rejects == 1
