"""The job that looks for kinds, within a worker."""

from django.urls import reverse

from quilate.core.jobs import Outcome, RunningJob
from quilate.value.kinds.finding import find_kinds


def find(running: RunningJob) -> Outcome:
    """Look for kinds, and say what came of it."""
    found = find_kinds(
        by=running.by,
        at=running.at,
        told=lambda done, of, stage: running.progress(done, of, f"kinds-stage-{stage}"),
    )
    figures = {"state": found.state, "kinds": found.kinds.count(), "moved": found.moved}
    return Outcome("kinds-job-done", address=reverse("kinds"), figures=figures)
