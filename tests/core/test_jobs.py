"""What becomes of a job, whatever happens while it runs. Time is an argument."""

import datetime as dt
import logging

import pytest
from django.core.exceptions import PermissionDenied
from django.db import OperationalError, transaction

from quilate.core.jobs import cancel, retry, start, start_once
from quilate.core.jobs.doing import do, wait_after
from quilate.core.jobs.held import HeldJob, LeaseLost, take
from quilate.core.jobs.pulse import Pulse
from quilate.core.jobs.running import RunningJob
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Company, Job, Person
from quilate.core.models.job import LEASE
from tests.core.practice import jobs as practice
from tests.people import AT, person

pytestmark = pytest.mark.django_db
MINUTE = dt.timedelta(minutes=1)


def work_off(at: dt.datetime = AT) -> None:
    Worker(lambda: at).work_off()


def asked(kind: str = practice.WRITES, **named: object) -> Job:
    if kind == practice.WRITES:
        named = {"rows": 3} | named
    return start(kind, **({"by": person(), "at": AT} | named))


def now(job: Job) -> Job:
    job.refresh_from_db()
    return job


def test_a_job_is_done_and_tells_what_came_of_it() -> None:
    job = asked()

    work_off()

    assert (now(job).state, job.done, job.of) == (Job.State.DONE, 3, 3)
    assert job.result["figures"] == {"jobs": 3}
    assert practice.written() == [0, 1, 2]


def test_a_job_is_asked_for_only_if_the_transaction_around_it_holds() -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        asked()
        raise RuntimeError

    assert not Job.objects.exists()


def test_a_job_that_is_not_registered_cannot_be_asked_for() -> None:
    with pytest.raises(LookupError, match="unheard"):
        start("unheard.of", by=None, at=AT)


def test_somebody_without_its_permission_cannot_ask_for_a_job() -> None:
    with pytest.raises(PermissionDenied):
        asked(by=person("reading"))


def test_a_job_is_not_done_for_somebody_who_may_not_have_it_done_any_more() -> None:
    job = asked()
    Person.objects.update(area="reading")

    work_off()

    assert (now(job).state, job.problem) == (Job.State.FAILED, "jobs-not-allowed-any-more")
    assert practice.written() == []


def test_a_job_waits_for_its_time() -> None:
    job = asked(not_before=AT + MINUTE)

    work_off(AT)
    assert now(job).state == Job.State.WAITING
    work_off(AT + MINUTE)
    assert now(job).state == Job.State.DONE


def test_a_problem_is_told_in_words_and_not_tried_again() -> None:
    job = asked(practice.MEETS_A_PROBLEM)

    work_off()

    assert (now(job).state, job.attempts) == (Job.State.FAILED, 1)
    assert (job.problem, job.problem_arguments) == ("console-system-refused", {"reason": "no room"})
    assert practice.written() == []


def test_what_is_unforeseen_is_tried_again_after_longer_and_longer_and_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    job, at = asked(practice.FAILS), AT

    with caplog.at_level(logging.ERROR, "quilate.jobs"):
        for attempt in (1, 2):
            work_off(at)
            work_off(at)  # it is not due yet
            assert (now(job).state, job.attempts) == (Job.State.WAITING, attempt)
            assert job.not_before == at + wait_after(attempt)
            at = job.not_before
        work_off(at)

    assert (now(job).state, job.problem) == (Job.State.FAILED, "jobs-unforeseen")
    assert caplog.text.count("RuntimeError: unforeseen") == 3


def test_the_wait_between_attempts_grows_up_to_an_hour() -> None:
    seconds = [wait_after(attempts).total_seconds() for attempts in (1, 2, 3, 4, 5, 20)]

    assert seconds == [30, 120, 480, 1920, 3600, 3600]


def test_a_job_that_waits_is_cancelled_at_once() -> None:
    job = asked()

    cancel(job, by=job.asked_by, at=AT)
    work_off()

    assert now(job).state == Job.State.CANCELLED
    assert practice.written() == []


def test_a_job_that_runs_is_cancelled_at_its_next_step() -> None:
    job = asked()
    held = take(worker="w", at=AT)
    assert held

    cancel(job, by=job.asked_by, at=AT)
    do(held, pulse=Pulse(held, clock=lambda: AT), clock=lambda: AT)

    assert now(job).state == Job.State.CANCELLED
    assert practice.written() == [0]


def test_a_job_that_was_cancelled_while_its_worker_was_dead_does_not_begin_again() -> None:
    job = asked()
    take(worker="killed", at=AT)
    cancel(job, by=job.asked_by, at=AT)

    work_off(AT + 2 * LEASE)

    assert now(job).state == Job.State.CANCELLED
    assert practice.written() == []


def test_what_has_ended_cannot_be_cancelled() -> None:
    job = asked()
    work_off()

    cancel(job, by=job.asked_by, at=AT)

    assert (now(job).state, job.is_cancel_asked) == (Job.State.DONE, False)
    assert not AuditEntry.objects.filter(action="job.cancelled").exists()


def test_a_job_that_is_asked_for_again_goes_on_from_its_last_checkpoint() -> None:
    job = asked()
    Job.objects.update(state=Job.State.FAILED, finished_at=AT, checkpoint={"rows": 2}, problem="x")

    retry(job, by=job.asked_by, at=AT)
    work_off()

    assert (now(job).state, job.problem) == (Job.State.DONE, "")
    assert practice.written() == [2]


def test_what_is_done_is_not_done_again() -> None:
    job = asked()
    work_off()

    retry(job, by=job.asked_by, at=AT)
    work_off()

    assert practice.written() == [0, 1, 2]


def test_who_asked_cancelled_and_retried_is_in_the_trail() -> None:
    job = asked()
    cancel(job, by=job.asked_by, at=AT)
    retry(job, by=job.asked_by, at=AT)

    actions = AuditEntry.objects.filter(subject="job", subject_id=job.pk).order_by("id")
    assert [each.action for each in actions] == ["job.started", "job.cancelled", "job.retried"]


def test_a_worker_that_was_told_to_end_gives_the_job_back_after_its_step() -> None:
    job = asked()
    worker = Worker(lambda: AT)
    worker.end()

    held = take(worker="w", at=AT)
    assert held
    worker._do(held)

    assert (now(job).state, job.attempts, job.checkpoint) == (Job.State.WAITING, 0, {"rows": 1})
    work_off()
    assert practice.written() == [0, 1, 2]


def test_a_job_is_taken_up_again_only_when_its_worker_has_been_silent_for_long() -> None:
    asked()
    assert take(worker="first", at=AT)

    assert take(worker="second", at=AT + LEASE) is None
    taken = take(worker="second", at=AT + LEASE + MINUTE)
    assert taken
    assert (taken.worker, taken.attempts) == ("second", 2)


def test_a_worker_that_lives_keeps_its_job() -> None:
    job = asked()
    held = take(worker="first", at=AT)
    assert held

    HeldJob(held).renew(AT + LEASE)

    assert take(worker="second", at=AT + LEASE + MINUTE / 2) is None
    assert now(job).lease_until == AT + 2 * LEASE


def test_a_worker_that_was_taken_for_dead_can_write_nothing_more() -> None:
    job = asked()
    late = take(worker="late", at=AT)
    take(worker="next", at=AT + 2 * LEASE)
    assert late

    with pytest.raises(LeaseLost):
        HeldJob(late).finish(Job.State.DONE, AT)
    do(late, pulse=Pulse(late, clock=lambda: AT), clock=lambda: AT)

    assert (now(job).state, job.worker) == (Job.State.RUNNING, "next")
    assert practice.written() == []


def test_a_job_that_kills_its_worker_is_not_begun_for_ever() -> None:
    job, at = asked(), AT
    for _attempt in range(4):
        assert take(worker="killed", at=at)
        at += 2 * LEASE

    work_off(at)

    assert (now(job).state, job.problem) == (Job.State.FAILED, "jobs-killed-its-worker")


def test_a_job_that_no_version_knows_fails_in_words() -> None:
    job = asked()
    Job.objects.update(kind="of.another-version")

    work_off()

    assert (now(job).state, job.problem) == (Job.State.FAILED, "jobs-unknown-kind")


def test_jobs_with_one_key_run_one_at_a_time_in_their_order() -> None:
    first, second, other = asked(key="k"), asked(key="k"), asked(key="other")

    taken = [take(worker="w", at=AT) for _time in range(3)]

    assert taken == [first, other, None]
    assert taken[0]
    HeldJob(taken[0]).finish(Job.State.DONE, AT)
    assert take(worker="w", at=AT) == second


def test_what_a_person_waits_for_goes_before_what_nobody_does() -> None:
    of_the_night, of_somebody = asked(by=None), asked(at=AT + MINUTE)

    taken = [take(worker="w", at=AT + MINUTE) for _time in range(2)]

    assert taken == [of_somebody, of_the_night]


def test_a_job_that_waits_to_begin_is_not_asked_for_again_but_one_that_runs_is() -> None:
    waiting = start_once(practice.FAILS, at=AT, key="k")

    assert start_once(practice.FAILS, at=AT, key="k") == waiting
    assert take(worker="w", at=AT) == waiting
    assert start_once(practice.FAILS, at=AT, key="k") != waiting


def test_a_job_that_waits_for_something_else_or_for_later_does_not_do() -> None:
    later = asked(practice.FAILS, key="k", not_before=AT + MINUTE)
    arguments = asked(practice.WRITES, key="k", by=None)

    assert start_once(practice.FAILS, at=AT, key="k") not in {later, arguments}
    assert Job.objects.count() == 3


def test_a_job_that_waits_to_be_tried_again_keeps_its_key() -> None:
    first, second = asked(practice.FAILS, key="k"), asked(key="k", at=AT + MINUTE / 60)

    work_off(AT + MINUTE / 60)

    assert (now(first).attempts, now(second).state) == (1, Job.State.WAITING)
    work_off(AT + dt.timedelta(days=1))
    work_off(AT + dt.timedelta(days=2))
    assert (now(first).state, now(second).state) == (Job.State.FAILED, Job.State.DONE)


@pytest.mark.parametrize("fails", [True, False])
def test_a_last_step_and_the_end_of_the_job_happen_both_or_neither(fails: bool) -> None:
    job = asked(practice.ENDS_WITH_ITS_ROWS, fails=fails)

    work_off()
    work_off(AT + MINUTE)

    assert now(job).state == Job.State.DONE
    assert practice.written() == [2 if fails else 1]


@pytest.mark.django_db(transaction=True)
def test_a_checkpoint_outside_the_transaction_of_its_rows_is_refused() -> None:
    asked()
    held = take(worker="w", at=AT)
    assert held
    pulse = Pulse(held, clock=lambda: AT)
    running = RunningJob(held, held=HeldJob(held), pulse=pulse, clock=lambda: AT)

    with pytest.raises(RuntimeError, match="transaction"):
        running.checkpoint({})


def test_a_checkpoint_says_that_the_worker_lives() -> None:
    asked()
    later = AT + LEASE
    held = take(worker="w", at=AT)
    assert held
    pulse = Pulse(held, clock=lambda: later)

    RunningJob(held, held=HeldJob(held), pulse=pulse, clock=lambda: later).checkpoint({"rows": 1})

    assert take(worker="other", at=later + LEASE) is None


def test_what_is_taken_up_again_does_not_fall_back_to_nothing_done() -> None:
    job = asked()
    Job.objects.update(done=2, of=3)
    held = take(worker="w", at=AT)
    assert held

    Pulse(held, clock=lambda: AT).beat()

    assert (now(job).done, job.of) == (2, 3)


@pytest.mark.parametrize(("code", "title"), [("es", "Trabajos"), ("en", "Jobs")])
def test_a_job_writes_in_the_language_of_who_asked_by_the_clock_of_the_company(
    code: str, title: str
) -> None:
    economics = {"country": "CO", "currency": "COP", "time_zone": "America/Bogota"}
    Company.objects.create(id=1, name="One", **economics)
    job = asked(practice.SAYS, by=person(language=code))

    work_off()

    assert now(job).result["figures"] == {"title": title, "zone": "America/Bogota"}


def test_a_worker_outlives_a_database_that_cannot_be_written_to(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def locked(**_named: object) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr("quilate.core.jobs.worker.take", locked)
    monkeypatch.setattr("quilate.core.jobs.worker.connection.close", lambda: None)

    assert not Worker(lambda: AT)._has_done_one()
    assert "cannot be written to" in caplog.text
