"""Nothing of an erased customer is left in files, rejects or exports; and nothing is kept long."""

import datetime as dt
import tempfile
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoCaptureOnCommitCallbacks as CommitCallbacks
from pytest_django import Settings

from quilate.core.downloads import offer, place_for
from quilate.core.holdings import Erased
from quilate.core.jobs import start
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Download, Job
from quilate.customers.models import Customer
from quilate.customers.rights.erasing import erase
from quilate.customers.rights.models import Erasure
from quilate.imports import actions
from quilate.imports.forgetting import forget_what_is_old
from quilate.imports.models import ImportRun
from quilate.imports.reading.opened import WORKBENCH
from quilate.imports.traces import Traces
from quilate.language import Problem
from tests.imports.bringing import (
    checked,
    entered,
    figures,
    lines,
    received,
    table,
    worked_off,
)
from tests.people import AT, company, customers, person

pytestmark = pytest.mark.django_db
ZOE = {
    "customer_id": "7",
    "given_names": "Zoé",
    "surname_1": "Sanz",
    "identifier_kind": "NIF",
    "identifier": "12345678Z",
    "phone": "612345678",
    "email": "zoe@example.com",
}
#: Of nobody in particular.
LUIS = {"customer_id": "77", "given_names": "Luis", "surname_1": "Gil", "email": "luis@"}
TRACES = Traces.of(
    Erased([1], ["12345678Z", "+34612345678", "zoe@example.com"], ["7"], [["Zoé", "Sanz"]])
)


@pytest.fixture(autouse=True)
def media(tmp_path: Path, settings: Settings) -> Path:
    settings.MEDIA_ROOT = settings.HOME = tmp_path
    company()
    return tmp_path


@pytest.fixture
def zoe() -> Customer:
    customers(dict[str, object](ZOE))
    return Customer.objects.get(key="7")


def erased(customer: Customer) -> Erasure:
    return erase(customer, request=None, by=person(), at=AT)


def rows_of(certificate: Erasure, name: str) -> list[object]:
    return [line["rows"] for line in certificate.lines if line["table"] == name]


def files_in(folder: Path) -> str:
    """Return everything that stands in files."""
    found = (file for file in folder.rglob("*") if file.is_file())
    return "".join(file.read_text(encoding="utf-8", errors="replace") for file in found)


@pytest.mark.parametrize(
    ("cells", "is_theirs"),
    [
        (["x", "12.345.678-z"], True),
        (["612 34 56 78", None], True),
        (["Tel. (+34) 612-345-678"], True),
        (["ZOE@Example.com "], True),
        (["SANZ", "Zoe Maria"], True),
        (["7", "3,50"], True),
        (["Zoe", "Gil"], False),
        (["77", "17"], False),
        (["Sanzol", "Zoe"], False),
        ([], False),
    ],
)
def test_a_row_is_found_however_it_writes_them(cells: list[str | None], is_theirs: bool) -> None:
    assert TRACES.are_in(cells) == is_theirs


@pytest.mark.parametrize("cell", ["12.345.678-z", "612 34 56 78", "Sanz, Zoé", "'7", "nobody"])
def test_a_file_is_searched_as_its_rows_are(zoe: Customer, cell: str) -> None:
    content = table({"customer_id": "C1", "given_names": cell.strip("'")})
    run = received(content)

    erased(zoe)

    run.refresh_from_db()
    assert (run.state == "failed") == (cell != "nobody")
    assert bool(run.file) == (cell == "nobody")


@pytest.mark.long
def test_nothing_of_an_erased_customer_is_left_in_any_file_or_reject(
    zoe: Customer, media: Path, django_capture_on_commit_callbacks: CommitCallbacks
) -> None:
    wrong = ZOE | {"customer_id": "", "identifier": "12.345.678-z", "email": "zoe@"}
    both = table(wrong, LUIS)
    with django_capture_on_commit_callbacks(execute=True):
        entered(both, name="entered.csv")
    checked(both, name="checked.csv")
    received(both, name="mapping.csv")
    waits = place_for("export.csv")
    waits.write_bytes(both)
    offer(waits, to=person(), at=AT, customers=[zoe.pk])

    certificate = erased(zoe)

    assert rows_of(certificate, "imports.SetAside") == [1]
    assert rows_of(certificate, "imports.ImportRun") == [2]
    assert rows_of(certificate, "core.Download") == [1]
    kept = repr(list(ImportRun.objects.values())) + repr(list(_rows()))
    for text in ("Zoé", "Sanz", "12345678", "12.345.678", "612345678", "zoe@"):
        assert text not in files_in(media), text
        assert text not in kept, text
    assert "Luis" in kept


def _rows() -> list[object]:
    return [row for run in ImportRun.objects.all() for row in run.set_aside.values()]


def test_the_files_of_others_stay(zoe: Customer) -> None:
    run = checked(table(LUIS))
    waits = place_for("export.csv")
    waits.write_text("Luis", encoding="utf-8")
    offer(waits, to=person(), at=AT, customers=[zoe.pk + 1])

    certificate = erased(zoe)

    assert run.path.exists() and waits.exists()
    assert rows_of(certificate, "core.Download") == [0]


def test_a_file_of_which_nobody_knows_who_is_in_it_goes_with_whoever_is_erased(
    zoe: Customer,
) -> None:
    waits = place_for("trail.csv")
    waits.write_text("Zoé", encoding="utf-8")
    offer(waits, to=person(), at=AT)

    erased(zoe)

    assert not Download.objects.exists() and not waits.exists()


@pytest.mark.long
def test_who_is_erased_is_not_kept_of_a_later_file_either(zoe: Customer) -> None:
    erased(zoe)

    run = checked(table(ZOE, LUIS | {"email": ""}))
    assert figures(run) == {"created": 1, "rejects": 1}
    actions.enter(run, by=run.by, at=AT)

    (row,) = worked_off(run).set_aside.all()
    assert row.faults[0]["reason"] == "imports-reject-erased"
    assert (row.line, row.cells) == (2, [])
    assert "Zo" not in repr(row.faults)


def test_while_an_import_is_at_their_file_nobody_is_erased(zoe: Customer, client: Client) -> None:
    run = checked(table(ZOE | {"city": "Lugo"}))
    actions.enter(run, by=run.by, at=AT)

    with pytest.raises(Problem, match="at work"):
        erased(zoe)

    zoe.refresh_from_db()
    assert zoe.erased_at is None and run.path.exists()


def test_what_is_prepared_of_customers_is_prepared_without_them(zoe: Customer) -> None:
    erased(zoe)

    assert Job.objects.filter(kind="facts.prepare").count() == 1


@pytest.mark.long
def test_files_and_rejects_are_kept_for_thirty_days_and_the_page_says_so(client: Client) -> None:
    client.force_login(person())
    waiting, done = checked(table(LUIS), name="waits.csv"), entered(table(LUIS))
    stale = waiting.path.with_name("left-by-a-killed-process.csv")
    stale.write_text("Zoé", encoding="utf-8")

    def page(run: ImportRun) -> str:
        return client.get(reverse("import", args=[run.pk]), follow=True).content.decode()

    assert "is kept until Apr 1, 2026" in page(waiting)
    assert "are kept until Apr 1, 2026" in page(done)

    assert forget_what_is_old(at=AT + dt.timedelta(days=29)) == (0, 0)
    assert forget_what_is_old(at=AT + dt.timedelta(days=31)) == (1, 1)

    assert not waiting.path.exists()
    assert "within 30 days" in page(waiting)
    assert "were deleted on Apr 1, 2026" in page(done)
    rejects = client.get(reverse("import-rejects", args=[done.pk]))
    assert len(lines(b"".join(rejects))) == 1
    assert client.post(reverse("discard-import", args=[waiting.pk])).status_code == 302


def test_what_a_killed_process_left_is_swept(media: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(media))
    staged = media / f"{WORKBENCH}killed" / "staged.duckdb"
    staged.parent.mkdir()
    staged.write_text("Zoé", encoding="utf-8")
    run = received(table(LUIS))
    stale = run.path.with_name("left-by-a-killed-process.csv")
    stale.write_text("Zoé", encoding="utf-8")

    forget_what_is_old(at=dt.datetime.now(dt.UTC) + dt.timedelta(days=2))

    assert not stale.exists() and not staged.exists()


def test_the_schedule_forgets_and_the_trail_says_so() -> None:
    entered(table(LUIS))
    later = AT + dt.timedelta(days=40)
    start("imports.forget", by=None, at=later)

    Worker(lambda: later).work_off()

    assert AuditEntry.objects.get(action="import.forgotten").details == {"files": 0, "rows": 1}
