"""A worker in a process of its own is killed in the middle of a job: nothing is lost or doubled."""

import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import timezone

from quilate.core.jobs import cancel, start
from quilate.core.jobs.worker import Worker
from quilate.core.models import Job
from quilate.core.models.job import LEASE
from tests.core.practice import jobs as practice
from tests.core.practice.processes import (
    a_database_that_others_can_open,
    wait_until,
    worker_process,
)
from tests.people import person

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def worker(tmp_path: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """Run a worker, on a database that this process shares with it."""
    with (
        a_database_that_others_can_open(tmp_path) as address,
        worker_process(address, tmp_path) as process,
    ):
        yield process


def begun_job(folder: Path, kind: str = practice.STOPS_IN_A_STEP, key: str = "") -> Job:
    """Ask for a job, and wait until the worker stands in the middle of it."""
    job = start(kind, by=None, at=timezone.now(), key=key, rows=4, folder=str(folder))
    wait_until((folder / "in-the-middle").exists, folder)
    return job


def go_on(folder: Path) -> None:
    (folder / "go-on").touch()


def now(job: Job) -> Job:
    job.refresh_from_db()
    return job


@pytest.mark.long
def test_the_job_of_a_worker_that_was_killed_goes_on_with_nothing_lost_or_doubled(
    worker: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    job = begun_job(tmp_path)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    go_on(tmp_path)

    # The row that it was writing is undone; the job is still its own.
    assert practice.written() == [0]
    Worker(timezone.now).work_off()
    assert now(job).state == Job.State.RUNNING

    later = timezone.now() + 2 * LEASE
    Worker(lambda: later).work_off()

    assert (now(job).state, job.attempts) == (Job.State.DONE, 2)
    assert practice.written() == [0, 1, 2, 3]


@pytest.mark.long
def test_a_worker_that_is_told_to_end_finishes_its_step_and_gives_the_job_back(
    worker: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    job = begun_job(tmp_path)
    worker.send_signal(signal.SIGTERM)
    go_on(tmp_path)

    assert worker.wait(timeout=60) == 0
    assert (now(job).state, job.attempts) == (Job.State.WAITING, 0)
    assert practice.written() == [0, 1]

    Worker(timezone.now).work_off()
    assert now(job).state == Job.State.DONE
    assert practice.written() == [0, 1, 2, 3]


@pytest.mark.long
def test_two_workers_do_not_do_two_jobs_with_one_key_at_once(
    worker: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    first = begun_job(tmp_path, practice.STOPS_BETWEEN_STEPS, key="k")
    second, other = (
        start(practice.WRITES, by=None, at=timezone.now(), key=key, rows=0) for key in ("k", "")
    )

    Worker(timezone.now).work_off()
    assert (now(other).state, now(second).state) == (Job.State.DONE, Job.State.WAITING)
    go_on(tmp_path)
    wait_until(lambda: now(second).is_finished, tmp_path)

    assert now(first).state == now(second).state == Job.State.DONE
    assert first.finished_at <= second.started_at


@pytest.mark.long
def test_a_job_tells_how_far_it_is_while_it_runs_and_hears_that_it_is_cancelled(
    worker: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    job = start(practice.NEVER_ENDS, by=None, at=timezone.now())
    wait_until(lambda: now(job).done == 7, tmp_path)
    assert (job.of, job.state) == (10, Job.State.RUNNING)

    cancel(job, by=person(), at=timezone.now())
    wait_until(lambda: now(job).is_finished, tmp_path)

    assert job.state == Job.State.CANCELLED
