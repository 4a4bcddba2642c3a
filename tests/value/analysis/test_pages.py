"""Somebody walks through the steps, has a report written, reads it and takes it away."""

from itertools import pairwise
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Download, Job, Person
from quilate.core.roles import Area
from quilate.value.analysis.models import Analysis
from quilate.value.analysis.steps import STEPS
from quilate.value.models import Valuation
from tests.people import AT, company, person
from tests.value.analysis.analysed_company import LATER, analysis_by, company_to_analyse

pytestmark = [pytest.mark.django_db, pytest.mark.long]


def read(client: Client, name: str, *of: object, query: str = "") -> str:
    with CaptureQueriesContext(connection) as asked:
        page = client.get(reverse(name, args=of) + query).content.decode()
    assert len(asked) <= 12, "\n".join(each["sql"][-160:] for each in asked)
    return " ".join(page.split())


def work_off() -> None:
    Job.objects.update(not_before=AT)
    Worker(lambda: AT).work_off()


@pytest.fixture
def somebody(client: Client) -> Person:
    company()
    found = person(Area.INFORMATION)
    client.force_login(found)
    return found


def test_each_step_shows_its_figures_and_leads_to_the_next(
    client: Client, somebody: Person
) -> None:
    company_to_analyse()

    pages = {each: read(client, "analysing", each, query="?by=quadrant") for each in STEPS}

    for step, after in pairwise(STEPS):
        assert f"{reverse('analysing', args=[after])}?by=quadrant" in pages[step]
    assert "Nobody has said what any activity costs" in pages["costs"]
    assert reverse("find-kinds") in pages["kinds"]
    assert "Write the report" in pages["kinds"] and "Write the report" not in pages["clv"]


def test_a_job_writes_the_report_and_leads_to_it(client: Client, somebody: Person) -> None:
    company_to_analyse()

    asked = client.post(reverse("write-analysis"), {"by": "quadrant"})
    job = Job.objects.get(kind="value.analyse")
    work_off()

    job.refresh_from_db()
    kept = Analysis.objects.get()
    assert asked["Location"] == reverse("job", args=[job.pk])
    assert (job.state, job.problem) == (Job.State.DONE, "")
    assert job.result["address"] == reverse("analysis", args=[kept.pk])
    assert (kept.by, kept.made_by, kept.made_at) == ("quadrant", somebody, AT)
    assert AuditEntry.objects.get(action="analysis.kept").details["about"] == "quadrant"
    assert "Which strategy each group has" in read(client, "analysis", kept.pk)


def test_a_report_stays_as_it_was_when_the_data_change(client: Client, somebody: Person) -> None:
    company_to_analyse()
    kept = analysis_by(somebody)
    before = client.get(reverse("analysis", args=[kept.pk])).context["report"]
    then = [(row.label, row.group.clv) for row in before.rows]

    Valuation.objects.update(clv=1, current_value=1)

    after = client.get(reverse("analysis", args=[kept.pk])).context["report"]
    assert [(row.label, row.group.clv) for row in after.rows] == then
    with pytest.raises(TypeError):
        kept.save()
    with pytest.raises(TypeError):
        Analysis.objects.update(by="moon")


def test_a_report_says_what_has_changed_since_the_one_before(
    client: Client, somebody: Person
) -> None:
    company_to_analyse()
    first = analysis_by(somebody, "quadrant")
    assert "This is the first analysis of this reach" in read(client, "analysis", first.pk)
    analysis_by(somebody, "tier")

    again = analysis_by(somebody, "quadrant", at=LATER)

    page = read(client, "analysis", again.pk)
    since = client.get(reverse("analysis", args=[again.pk])).context["report"].since
    # The one by the same groups, and not the later one by others.
    assert since.before == first
    assert (since.total.customers, since.total.clv, since.moved) == (0, 0, 0)
    assert "No group has more customers than then." in page


def test_a_list_has_the_last_first(client: Client, somebody: Person) -> None:
    assert reverse("run-valuation") in read(client, "analyses")
    company_to_analyse()
    assert "There is no analysis yet" in read(client, "analyses")
    first, second = analysis_by(somebody), analysis_by(somebody, at=LATER)

    page = read(client, "analyses")

    assert page.index(f"analysis/{second.pk}/") < page.index(f"analysis/{first.pk}/")


def test_the_groups_are_taken_away_as_they_were_kept(
    client: Client, somebody: Person, settings: LazySettings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    company_to_analyse()
    kept = analysis_by(somebody)

    given = client.post(reverse("export-analysis", args=[kept.pk, "csv"]))

    download = Download.objects.get()
    assert given["Location"] == download.address
    lines = download.file.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + kept.groups.filter(part__in=["group", "rest", "total"]).count()
    assert AuditEntry.objects.get(action="analysis.exported").details["format"] == "csv"
    assert client.post(reverse("export-analysis", args=[kept.pk, "pdf"])).status_code == 404


def test_before_anybody_is_valued_the_steps_say_so(client: Client, somebody: Person) -> None:
    page = read(client, "analysing", "segments")

    assert reverse("run-valuation") in page
    client.post(reverse("write-analysis"), {"by": "tier"})
    work_off()
    job = Job.objects.get(kind="value.analyse")
    assert (job.state, job.problem) == (Job.State.FAILED, "analysis-not-valued")
    assert not Analysis.objects.exists()


def test_a_company_of_one_customer_is_analysed(client: Client, somebody: Person) -> None:
    company_to_analyse(number=1)

    page = read(client, "analysis", analysis_by(somebody).pk)

    assert "No group stands far enough apart" in page


def test_who_sees_nobody_is_told_so(client: Client, somebody: Person) -> None:
    company_to_analyse()
    alone = person(Area.SALES, "own")
    client.force_login(alone)
    client.get(reverse("analyses"))

    page = read(client, "analysing", "segments")
    client.post(reverse("write-analysis"), {"by": "tier"})
    work_off()

    assert "Write the report" not in page
    job = Job.objects.get(kind="value.analyse")
    assert (job.state, job.problem) == (Job.State.FAILED, "analysis-nobody")


def test_a_step_that_there_is_not_is_not_found(client: Client, somebody: Person) -> None:
    assert client.get(reverse("analysing", args=["moon"])).status_code == 404
