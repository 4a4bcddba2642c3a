"""The search for possible duplicates, in the background."""

from django.db import transaction
from django.urls import reverse

from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.roles import Permission
from quilate.customers.merging.searching import keep_found, likely_pairs

#: One search at a time: both would write the same list.
KEY = "merging.search"


@job("merging.search", title="merging-job-search", needs=Permission.MERGE_CUSTOMERS)
def search(running: RunningJob) -> Outcome:
    """Look for possible duplicates over the whole base."""
    found = likely_pairs(lambda compared, way: running.progress(compared, stage=way))
    with transaction.atomic():
        pairs = keep_found(found, at=running.at)
        outcome = Outcome("merging-job-found", reverse("duplicates"), {"pairs": pairs})
        running.complete(outcome)
    return outcome
