"""The search for possible duplicates, in the background."""

import datetime as dt

from django.db import transaction
from django.urls import reverse

from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.jobs.schedule import Daily
from quilate.core.roles import Permission
from quilate.customers.merging.searching import keep_found, likely_pairs

SEARCH = "merging.search"
#: One search at a time, whether a person or the schedule asks: both would write the same list.
KEY = f"schedule:{SEARCH}"


@job(
    SEARCH,
    title="merging-job-search",
    needs=Permission.MERGE_CUSTOMERS,
    schedule=Daily(dt.time(1, 10)),
)
def search(running: RunningJob) -> Outcome:
    """Look for possible duplicates over the whole base, every night and when somebody asks."""
    found = likely_pairs(lambda compared, way: running.progress(compared, stage=way))
    with transaction.atomic():
        pairs = keep_found(found, at=running.at)
        outcome = Outcome("merging-job-found", reverse("duplicates"), {"pairs": pairs})
        running.complete(outcome)
    return outcome
