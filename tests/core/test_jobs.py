"""Jobs: what becomes of them, whatever happens while they run. Time is an argument."""

import datetime as dt

import pytest

from quilate.core.jobs import start
from quilate.core.jobs.worker import Worker
from quilate.core.models import Job
from tests.core.practice import jobs as practice
from tests.people import AT, person

pytestmark = pytest.mark.django_db


def work_off(at: dt.datetime = AT) -> None:
    Worker(lambda: at).work_off()


def test_a_job_is_done_and_tells_its_outcome() -> None:
    job = start(practice.WRITES, by=person(), at=AT, rows=3)

    work_off()

    job.refresh_from_db()
    assert (job.state, job.done, job.of) == (Job.State.DONE, 3, 3)
    assert job.result["figures"] == {"rows": 3}
    assert practice.written() == [0, 1, 2]
