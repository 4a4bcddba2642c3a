"""Work in the background: asked for in a page's transaction, done by a worker, once.

A room writes its jobs in its ``jobs.py``, which is found by itself::

    @job("customers.export", title="customers-job-export", needs=Permission.EXPORT_CUSTOMERS)
    def export(running: RunningJob, *, filters: dict[str, str]) -> Outcome: ...

and its pages ask for them: ``start("customers.export", by=person, at=now, filters=…)``.
"""

from quilate.core.jobs.actions import cancel, retry, start, start_once
from quilate.core.jobs.loaded import done_by
from quilate.core.jobs.outcome import Outcome
from quilate.core.jobs.registry import job
from quilate.core.jobs.running import RunningJob
from quilate.core.jobs.schedule import Daily, Every
from quilate.core.jobs.tidying import clear_downloads, clear_sessions, forget_jobs

__all__ = [
    "Daily",
    "Every",
    "Outcome",
    "RunningJob",
    "cancel",
    "clear_downloads",
    "clear_sessions",
    "done_by",
    "forget_jobs",
    "job",
    "retry",
    "start",
    "start_once",
]
