"""The pages of jobs: each person's own, in their language; administrators see all."""

import datetime as dt
import itertools

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quilate.core.jobs import start
from quilate.core.jobs.held import take
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Job, Person
from quilate.core.roles import Area, Permission, Scope
from tests.core.practice import jobs as practice
from tests.people import AT, person

pytestmark = pytest.mark.django_db
WITH_HTMX = {"HX-Request": "true"}


def asked(by: Person | None, kind: str = practice.WRITES, **named: object) -> Job:
    if kind == practice.WRITES:
        named = {"rows": 3} | named
    return start(kind, by=by, at=AT, about="pedidos.csv", **named)  # type: ignore[arg-type]


def work_off() -> None:
    Worker(lambda: AT).work_off()


@pytest.mark.parametrize(("area", "scope"), list(itertools.product(Area, Scope)))
def test_nobody_sees_or_touches_the_jobs_of_others_but_those_who_manage_the_company(
    client: Client, area: str, scope: str
) -> None:
    waiting, failed = asked(person(name="Zita")), asked(person(), practice.MEETS_A_PROBLEM)
    ended = {"state": Job.State.FAILED, "finished_at": AT, "problem": "jobs-unknown-kind"}
    Job.objects.filter(pk=failed.pk).update(**ended, problem_arguments={"kind": "x"})
    before = list(Job.objects.order_by("id").values())
    somebody = person(area, scope)
    client.force_login(somebody)
    sees_all = somebody.may(Permission.MANAGE_COMPANY)

    assert ("Zita" in client.get(reverse("jobs")).content.decode()) == sees_all
    for response in (
        client.get(reverse("job", args=[waiting.pk])),
        client.get(reverse("job", args=[waiting.pk]), headers=WITH_HTMX),
        client.post(reverse("cancel-job", args=[waiting.pk])),
        client.post(reverse("retry-job", args=[failed.pk])),
    ):
        assert (response.status_code == 404) != sees_all
    assert (list(Job.objects.order_by("id").values()) == before) != sees_all


def test_a_job_says_for_which_other_it_has_to_wait(client: Client) -> None:
    somebody = person()
    first, second, other = (asked(somebody, key=key) for key in ("imports", "imports", "else"))
    take(worker="w", at=AT)
    client.force_login(somebody)

    def told(job: Job) -> str:
        return client.get(reverse("job", args=[job.pk]), headers=WITH_HTMX).content.decode()

    waits = f"It begins once job {first.pk} has ended"
    assert waits in told(second) and waits in client.get(reverse("jobs")).content.decode()
    assert "It begins once" not in told(first) + told(other)

    later = timezone.now() + dt.timedelta(minutes=5, seconds=30)
    Job.objects.filter(pk=first.pk).update(state=Job.State.WAITING, not_before=later)

    assert f"{waits}, which must not run beside it and is tried again in 5 minutes." in told(second)


def test_a_job_that_waits_for_the_worker_says_what_is_being_done_but_not_about_what(
    client: Client,
) -> None:
    ines = person(name="Inés", language="en")
    start(practice.FAILS, by=person(name="Zita"), at=AT, about="payroll.csv")
    assert take(worker="w", at=AT)
    waiting = asked(ines)
    client.force_login(ines)

    shown = client.get(reverse("job", args=[waiting.pk])).content.decode()

    assert "Another job is being done now: Jobs." in shown
    assert "payroll.csv" not in shown


def test_a_job_shows_how_far_it_is_and_asks_again_until_it_has_finished(client: Client) -> None:
    somebody = person()
    job = asked(somebody)
    client.force_login(somebody)
    address = reverse("job", args=[job.pk])
    take(worker="w", at=AT)
    Job.objects.update(done=1, of=4, stage="room-imports")

    running = client.get(address, headers=WITH_HTMX)

    shown = running.content.decode()
    assert f'hx-get="{address}"' in shown
    assert 'hx-trigger="every 2s"' in shown
    assert 'value="25"' in shown
    assert "Imports" in shown
    assert "<html" not in shown
    assert "HX-Trigger" not in running


def test_a_job_that_has_finished_is_not_asked_for_again_and_the_page_is_told(
    client: Client,
) -> None:
    somebody = person()
    job = asked(somebody)
    work_off()
    client.force_login(somebody)

    part = client.get(reverse("job", args=[job.pk]), headers=WITH_HTMX)

    assert "hx-get" not in part.content.decode()
    assert "3 jobs were forgotten." in part.content.decode()
    assert 'href="/customers/"' in part.content.decode()
    assert "job-finished" in part["HX-Trigger"]


@pytest.mark.parametrize(
    ("code", "told"), [("es", "El sistema se ha negado"), ("en", "The system refused")]
)
def test_what_went_wrong_is_said_in_the_language_of_who_reads_it(
    client: Client, code: str, told: str
) -> None:
    somebody = person(language=code)
    asked(somebody, practice.MEETS_A_PROBLEM)
    work_off()
    client.force_login(somebody)

    assert f"{told}" in client.get(reverse("jobs")).content.decode()


def test_a_person_cancels_their_job_and_asks_for_it_again(client: Client) -> None:
    somebody = person("information")
    job = asked(somebody)
    client.force_login(somebody)

    gone = client.post(reverse("cancel-job", args=[job.pk]), {"next": "/customers/"})
    assert gone["Location"] == "/customers/"
    job.refresh_from_db()
    assert job.state == Job.State.CANCELLED

    client.post(reverse("retry-job", args=[job.pk]))
    job.refresh_from_db()
    assert job.state == Job.State.WAITING
    assert AuditEntry.objects.filter(person=somebody).count() == 3


def test_after_a_button_one_does_not_leave_the_installation(client: Client) -> None:
    somebody = person()
    job = asked(somebody)
    client.force_login(somebody)

    gone = client.post(reverse("cancel-job", args=[job.pk]), {"next": "https://elsewhere.example"})

    assert gone["Location"] == reverse("jobs")


def test_who_has_lost_the_permission_cannot_ask_again(client: Client) -> None:
    somebody = person()
    job = asked(somebody)
    Job.objects.update(state=Job.State.CANCELLED, finished_at=AT)
    Person.objects.filter(pk=somebody.pk).update(area=Area.READING)
    client.force_login(somebody)

    assert client.post(reverse("retry-job", args=[job.pk])).status_code == 403
    job.refresh_from_db()
    assert job.state == Job.State.CANCELLED


def test_a_list_of_many_jobs_takes_few_statements(
    client: Client, django_assert_max_num_queries: "object"
) -> None:
    somebody = person()
    for _time in range(35):
        asked(somebody)
    client.force_login(somebody)

    with django_assert_max_num_queries(8):  # type: ignore[operator]
        page = client.get(reverse("jobs")).content.decode()

    assert page.count("hx-get=") == 30
    assert 'rel="next"' in page
