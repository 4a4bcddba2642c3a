"""Jobs of the core itself: what nobody needs any longer is cleared away, every night."""

import datetime as dt

from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction

from quilate.core.downloads.actions import clear_away
from quilate.core.jobs.outcome import Outcome
from quilate.core.jobs.registry import job
from quilate.core.jobs.running import RunningJob
from quilate.core.jobs.schedule import Daily
from quilate.core.models import Job

_KEPT = dt.timedelta(days=90)


@job("core.clear-downloads", title="jobs-clear-downloads", schedule=Daily(dt.time(3, 10)))
def clear_downloads(running: RunningJob) -> Outcome:
    """Remove the files whose time is over."""
    return Outcome("jobs-downloads-cleared", figures={"files": clear_away(running.at)})


@job("core.forget-jobs", title="jobs-forget", schedule=Daily(dt.time(3, 20)))
@transaction.atomic
def forget_jobs(running: RunningJob) -> Outcome:
    """Forget what was done long ago. Who asked for it stays in the audit trail."""
    long_ago = Job.objects.filter(finished_at__lt=running.at - _KEPT)
    return Outcome("jobs-forgotten", figures={"jobs": long_ago.delete()[0]})


@job("core.clear-sessions", title="jobs-clear-sessions", schedule=Daily(dt.time(3, 30)))
def clear_sessions(_running: RunningJob) -> None:
    """Remove the sessions of people who have not come back."""
    SessionStore.clear_expired()
