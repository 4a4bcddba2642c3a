"""The page of the results, and the file of them."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from django.conf import LazySettings
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Download, Job, Person
from quilate.results.asked import PREPARE_RESULTS, prepare_soon
from quilate.results.models import GroupMonth, ResultsRun
from quilate.results.period import Period
from quilate.results.preparing import prepare_results
from tests.people import person
from tests.results.reckoned_company import FIRST, LAST
from tests.results.test_statements import stated
from tests.valued_company import VALUED_AT

pytestmark = pytest.mark.django_db
YEAR = f"?by=quadrant&from={FIRST:%Y-%m}&to={LAST:%Y-%m}"


def read(client: Client, somebody: Person, query: str = "") -> str:
    client.force_login(somebody)
    return " ".join(client.get(reverse("results") + query).content.decode().split())


def taken_away(client: Client, somebody: Person, suffix: str) -> Download:
    client.force_login(somebody)
    given = client.post(reverse("results-export", args=[suffix]) + YEAR)
    download = Download.objects.get()
    assert given["Location"] == download.address
    return download


@pytest.fixture
def media(settings: LazySettings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def test_the_page_says_that_the_groups_come_to_the_total_of_the_ledger(
    client: Client, run: ResultsRun
) -> None:
    somebody = person("finance")
    total = stated(somebody, "quadrant", run).whole.total.now

    page = read(client, somebody)

    assert f"comes to {total.contribution:,.2f} € of contribution. Difference: 0.00 €." in page
    assert page.count("Difference: 0.00 €.") == 13
    assert "assumed" in page


def test_the_page_says_what_the_ledger_has_more(client: Client, run: ResultsRun) -> None:
    row = run.ledger.get(month=LAST)
    row.revenue += 3
    row.save()

    page = read(client, person("finance"))

    assert page.count("Difference: 3.00 €.") == 2
    assert page.count("Difference: 0.00 €.") == 11


def test_who_sees_a_part_of_the_customers_finds_no_ledger(client: Client, run: ResultsRun) -> None:
    page = read(client, Person.objects.get(area="sales"))

    assert "These are the customers whom you may see." in page
    assert "comes to" not in page


def test_an_address_that_asks_for_what_is_not_there_shows_the_usual(
    client: Client, run: ResultsRun
) -> None:
    somebody = person("finance")

    client.force_login(somebody)

    asked = client.get(reverse("results") + "?by=moon&from=never&to=2026-99").context

    assert asked["statement"].period == Period(FIRST, LAST)
    assert asked["statement"].choice.name == "quadrant"


def test_the_results_are_taken_away_as_they_are_shown(
    client: Client, run: ResultsRun, media: Path
) -> None:
    somebody = person("finance")
    statement = stated(somebody, "quadrant", run)

    table = pq.read_table(taken_away(client, somebody, "parquet").file).to_pylist()

    totals = {row["month"]: row["contribution"] for row in table if row["code"] == "total"}
    assert totals == {
        each.month: str(each.sheet.total.now.contribution) for each in statement.months
    }
    assert {row["contribution"] for row in table if row["code"] == "difference"} == {"0.00"}
    assert len(table) == 12 * (len(statement.groups) + 3)
    said = AuditEntry.objects.get(action="results.exported").details
    assert said == {
        **{"about": "Portfolio group", "format": "parquet"},
        **{"first": "2025-03", "last": "2026-02"},
    }


def test_a_sheet_has_a_column_for_each_figure(client: Client, run: ResultsRun, media: Path) -> None:
    file = taken_away(client, person("finance"), "xlsx").file

    first = [cell.value for cell in next(load_workbook(file).active.rows)]
    assert first[:5] == ["Month", "Code", "Group", "Revenue", "Cost of goods"]


def test_who_may_not_export_takes_nothing_away(client: Client, run: ResultsRun) -> None:
    seller = Person.objects.get(area="sales")
    client.force_login(seller)

    assert client.post(reverse("results-export", args=["csv"])).status_code == 403
    assert "Take away as" not in read(client, seller)


def test_a_file_of_a_kind_that_there_is_not_is_not_found(client: Client, run: ResultsRun) -> None:
    client.force_login(person("finance"))

    assert client.post(reverse("results-export", args=["pdf"])).status_code == 404


def test_before_they_are_reckoned_the_page_says_that_they_will_be(
    client: Client, run: ResultsRun
) -> None:
    ResultsRun.objects.all().delete()

    assert "The results are being reckoned" in read(client, person("finance"))


def test_a_reckoning_takes_the_place_of_the_one_before_and_of_what_was_cut_short(
    run: ResultsRun,
) -> None:
    begun = ResultsRun.objects.create(
        at=VALUED_AT, currency="EUR", first_month=FIRST, last_day=FIRST
    )
    GroupMonth.objects.create(run=begun, month=FIRST, scope="all", customers=1, assumed=0)

    again = prepare_results(at=VALUED_AT)

    assert list(ResultsRun.objects.all()) == [ResultsRun.shown()] == [again]
    assert set(GroupMonth.objects.values_list("run", flat=True)) == {again.pk}


def test_results_are_asked_for_once_while_they_wait_and_the_job_reckons_them(
    run: ResultsRun,
) -> None:
    Job.objects.all().delete()
    for _ in range(2):
        prepare_soon(at=VALUED_AT)

    Worker(lambda: VALUED_AT).work_off()

    job = Job.objects.get(kind=PREPARE_RESULTS)
    assert (job.state, job.problem) == (Job.State.DONE, "")
    assert ResultsRun.objects.get().pk > run.pk
