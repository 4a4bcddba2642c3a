"""``python -m bench.value_job``: the job that values everybody, done by a worker of its own.

Prints as a line of JSON how many seconds it took, and the job after it, which prepares the facts.
"""

import json

import django

django.setup()

from django.utils import timezone  # noqa: E402 - Django has to be up before its models are there

from quilate.core.facts import PREPARE  # noqa: E402
from quilate.core.jobs import start  # noqa: E402
from quilate.core.jobs.worker import Worker  # noqa: E402
from quilate.core.models import Job  # noqa: E402
from quilate.value.jobs import KEY, RUN  # noqa: E402
from quilate.value.models import ValuationRun  # noqa: E402


def main() -> None:
    """Ask for a run, do what waits, and print what was done."""
    asked = start(RUN, by=None, at=timezone.now(), key=KEY)
    Worker(timezone.now).work_off()
    run = ValuationRun.current()
    assert run is not None
    facts = Job.objects.filter(kind=PREPARE, finished_at__gt=asked.asked_at).latest("finished_at")
    print(
        json.dumps(
            {
                "seconds": _seconds(Job.objects.get(pk=asked.pk)),
                "facts_seconds": _seconds(facts),
                "valued": run.customers,
                "champion": run.champion,
            }
        )
    )


def _seconds(job: Job) -> float:
    if job.state != Job.State.DONE:
        raise RuntimeError(f"{job.kind}: {job.state} {job.problem}")
    assert job.started_at and job.finished_at
    return (job.finished_at - job.started_at).total_seconds()


if __name__ == "__main__":
    main()
